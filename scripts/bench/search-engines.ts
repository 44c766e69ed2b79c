import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { close, createIndex } from 'pagefind';
import type { SearchedPage, SearchedSite } from '../../lib/search';
import { root } from '../root';

/** Writes all that a browser needs to search a site: a module `engine.js` with `find`, and what it loads. */
export type EngineBuild = (site: SearchedSite, folder: string) => Promise<void>;

/** The engines that are compared, by name. */
export const searchEngines: Readonly<Record<string, EngineBuild>> = {
  MiniSearch: buildMiniSearch,
  Pagefind: buildPagefind,
};

const OURS = `
import { readSearchedSite, SiteSearch } from './lib/search';
const search = fetch('/index.json').then((answer) => answer.text()).then((json) => new SiteSearch(readSearchedSite(json)));
export async function find(question) {
  const found = (await search).find(question, 3);
  return found.map(({ url, sections }) => ({ url, sections: sections.map((section) => section.url) }));
}`;

async function buildMiniSearch(site: SearchedSite, folder: string): Promise<void> {
  await writeFile(join(folder, 'index.json'), JSON.stringify(site));
  await build({
    stdin: { contents: OURS, resolveDir: root },
    outfile: join(folder, 'engine.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
  });
}

const THEIRS = `
import * as pagefind from '/pagefind/pagefind.js';
export async function find(question) {
  const { results } = await pagefind.search(question);
  const found = await Promise.all(results.slice(0, 3).map((result) => result.data()));
  return found.map(({ url, sub_results }) => ({ url, sections: sub_results.map((section) => section.url) }));
}`;

async function buildPagefind(site: SearchedSite, folder: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`Pagefind does not start: ${errors.join(' ')}`);
  for (const page of site.pages) await index.addHTMLFile({ url: page.url, content: toHtml(page) });
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  await writeFile(join(folder, 'engine.js'), THEIRS);
}

/** A page as Pagefind reads it: its keywords and description weigh what they do in our own engine. */
function toHtml({ title, keywords, description, sections }: SearchedPage): string {
  const parts = sections.map(([id, heading, text], index) => {
    const shown = index === 0 ? '' : `<h2 id="${escapeHtml(id)}">${escapeHtml(heading)}</h2>`;
    return `${shown}<p>${escapeHtml(text)}</p>`;
  });
  return `<!doctype html><html lang="en"><head><title>${escapeHtml(title)}</title></head><body><main data-pagefind-body>
<h1>${escapeHtml(title)}</h1><p data-pagefind-weight="3">${escapeHtml(keywords.join(', '))}</p>
<p data-pagefind-weight="1.5">${escapeHtml(description)}</p>${parts.join('\n')}</main></body></html>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** An empty folder with the two pages that a server of sites asks for. */
export async function makeEngineFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const page = '<!doctype html><html lang="en"><title>Bench</title><link rel="icon" href="data:,">';
  await writeFile(join(folder, 'index.html'), page);
  await cp(join(folder, 'index.html'), join(folder, '404.html'));
}
