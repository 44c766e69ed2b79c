// Editor: the pages that a file is seen on.

import type { Page } from '../content';
import type { EditedSite } from './edited-site';

/** The page of a file, or the pages that place a partial. */
export function pagesOf({ site, graph }: EditedSite, file: string): readonly Page[] {
  const document = graph.documentOf(file);
  if (!document) return [];
  if ('url' in document) return [document];
  const urls = new Set(graph.usesOf('partial', document.name).flatMap(({ on }) => on));
  return site.pages.filter(({ url }) => urls.has(url));
}
