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

/**
 * The element of an example.
 *
 * @param site lends a picture to those that show one
 * @throws when the engine finds an error in what the example writes
 */
export async function renderExample(example: Example, site: Pick<Site, 'pictures'>): Promise<ReactElement> {
  return example.render({ page: await readPage(example), picture: site.pictures[0] ?? ICON });
}

async function readPage({ name, files }: Example): Promise<ExampleContext['page']> {
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
