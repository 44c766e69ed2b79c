// From an example to the element that it shows, with the content that it was written as read by the engine.

import type { ReactElement } from 'react';
import type { Example, ExampleContext } from '../components/examples';
import { getPage, loadFiles, type Page, type Site } from '../lib/content';
import type { Picture } from '../lib/pictures';

const BARE_PAGE = '---\ntitle: Example\n---\n';

/** A stand-in for a site without pictures: the icon that every site has. */
const ICON: Picture = {
  path: 'icon.svg',
  width: 64,
  height: 64,
  hash: '',
  alt: 'The icon of the site',
  renditions: [{ format: 'jpeg', width: 64, height: 64, url: '/icon.svg' }],
};

/** The page of every example that writes no content of its own: hundreds of them. */
let bare: Promise<ExampleContext['page']> | undefined;

/**
 * The element of an example.
 *
 * @param site lends a picture to those that show one
 * @throws when the engine finds an error in what the example writes
 */
export async function renderExample(example: Example, site: Pick<Site, 'pictures'>): Promise<ReactElement> {
  bare ??= readPage({ name: 'a page without content' });
  const page = await (example.files ? readPage(example) : bare);
  return example.render({ page, picture: site.pictures[0] ?? ICON });
}

async function readPage({ name, files }: Pick<Example, 'name' | 'files'>): Promise<ExampleContext['page']> {
  const { site, problems } = await loadFiles({
    'site.yml': 'name: Example\n',
    'home.md': BARE_PAGE,
    'pay.md': BARE_PAGE,
    ...(files ?? {}),
  });
  const page: Page | undefined = getPage(site, files ? '/page' : '/');
  const [first] = problems.filter(({ severity }) => severity === 'error');
  if (first) throw new Error(`The example "${name}" is at fault: ${first.message} ${first.hint}`);
  if (!page) throw new Error(`The example "${name}" has no page.md.`);
  return page;
}
