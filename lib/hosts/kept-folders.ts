// Hosts: where all files have names that change with their content, so that browsers may keep them.

import type { Site } from '../content';

/** Where a build writes files whose names it makes from what is in them, and no others. */
const MADE = ['/_next/static/', '/assets/'];

/** Where pictures made by the build lie among files that editors named, which change and keep their names. */
const MIXED = '/media/';

/** The folders of a site below which no file ever changes under its name: `/assets/` and the like. */
export function listKeptFolders(site: Pick<Site, 'downloads' | 'pictures'>): string[] {
  const offered = site.downloads.map(({ url }) => url);
  const made = site.pictures.flatMap(({ renditions }) => renditions.map(({ url }) => url));
  return [...MADE, ...split(MIXED, offered, [...made, `${MIXED}cards/`, `${MIXED}icons/`])];
}

/** The folder itself, or where it holds an editor’s file, the folders in it that do not. */
function split(folder: string, offered: readonly string[], made: readonly string[]): string[] {
  if (!offered.some((url) => url.startsWith(folder))) return [folder];
  const inside = made.filter((url) => url.startsWith(folder)).map((url) => url.slice(folder.length));
  const folders = new Set(inside.filter((url) => url.includes('/')).map((url) => url.slice(0, url.indexOf('/') + 1)));
  return [...folders].sort().flatMap((name) => split(folder + name, offered, made));
}
