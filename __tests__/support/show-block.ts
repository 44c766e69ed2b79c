import { JSDOM } from 'jsdom';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Parts } from '@/components/blocks/Parts';
import { checkSite } from '@/lib/checks';
import { getPage } from '@/lib/content';
import { makeTree } from './content-tree';

/** A site with one page: front matter that defines a block `it`, and a text that places it. */
export const checkBlock = (yaml: string, files: Readonly<Record<string, string>> = {}, text = '$it$') =>
  checkSite(
    makeTree({ 'site.yml': 'name: Example\n', 'home.md': `---\ntitle: Home\n${yaml}\n---\n\n${text}\n`, ...files }),
  );

/** What a visitor gets of that block. */
export async function showBlock(...written: Parameters<typeof checkBlock>): Promise<HTMLElement> {
  const { site, problems } = await checkBlock(...written);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  const html = renderToStaticMarkup(createElement(Parts, { parts: getPage(site, '/')?.body ?? [] }));
  return new JSDOM(html).window.document.body;
}
