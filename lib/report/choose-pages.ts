// Report, fifth floor: which of the pages that differ a browser opens.

import { MOST_LOOKS } from './looks';
import type { PageChange, Report } from './report';

/**
 * The pages that show most: one for each change that many have in common, and those that differ in a way of their own, the
 * weightiest first. Old addresses show nothing, and are left out.
 */
export function choosePages({ pages, shared, onlyShared }: Report, most = MOST_LOOKS): PageChange[] {
  const byUrl = new Map(pages.flatMap((page) => (page.leadsTo === undefined ? [[page.url, page] as const] : [])));
  const urls = [
    ...shared.flatMap((change) => change.urls.find((url) => byUrl.has(url)) ?? []),
    ...[...byUrl.keys()].filter((url) => !onlyShared.has(url)),
  ];
  return [...new Set(urls)].flatMap((url) => byUrl.get(url) ?? []).slice(0, most);
}
