// Content, last stage: which files of the tree a site publishes: those that its pages name.

import type { Reference } from '../markdown';
import { filePath } from './download';
import type { Page, Site } from './site';

/** A site with some of its pages alone, and only the files that these use. */
export function withPages(site: Site, pages: Page[]): Site {
  const pictures = new Set<string>();
  const downloads = new Set<string>();
  const gather = ({ kind, name }: Reference, url: string) => {
    if (kind === 'picture') pictures.add(name);
    const path = kind === 'link' || kind === 'file' ? filePath(name, url) : undefined;
    if (path !== undefined) downloads.add(path);
  };
  for (const { origin, url } of pages) for (const each of origin.references) gather(each, url);
  for (const each of site.references) gather(each, '/');
  for (const { to, toPlace } of site.redirects) gather({ kind: 'link', name: to, place: toPlace }, '/');
  return {
    ...site,
    pages,
    pictures: site.pictures.filter(({ path }) => pictures.has(path)),
    downloads: site.downloads.filter(({ path }) => downloads.has(path)),
  };
}
