import { renderToStaticMarkup } from 'react-dom/server';
import { SitePage } from '../../components/layout/SitePage';
import { checkFiles } from '../../lib/checks';
import type { LoadedSite } from '../../lib/content';
import { surroundPage } from '../../lib/plain';
import type { Problem } from '../../lib/problems';
import type { Files } from './files';

/** What the program makes of a tree. */
export interface Answer {
  files: Files;
  loaded: LoadedSite;
  problems: readonly Problem[];
  /** The HTML of each page by its URL: of pages with problems too, as an editor sees them while mending. */
  html: ReadonlyMap<string, string>;
}

/** Checks and renders a tree. @throws whatever the program throws, which it never should */
export async function answer(files: Files): Promise<Answer> {
  const loaded = await checkFiles(files);
  const { site } = loaded;
  const html = site.pages.map((page): [string, string] => [
    page.url,
    renderToStaticMarkup(<SitePage site={site} page={page} around={surroundPage(site, page)} />),
  ]);
  return { files, loaded, problems: loaded.problems, html: new Map(html) };
}
