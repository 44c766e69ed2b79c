// Graph: redirects as uses of what they lead to.

import { comparePlaces } from '../source';
import type { SiteGraph, Use } from './site-graph';

/** What `redirects.yml` leads to. The page that a `redirect_from` stands on is what it leads to, and is not named there. */
export function listRedirectUses({ site, links }: Pick<SiteGraph, 'site' | 'links'>): Use[] {
  return site.redirects
    .filter(({ place, toPlace }) => comparePlaces(place, toPlace) !== 0)
    .map(({ to, toPlace }) => {
      const reference = { kind: 'link', name: to, place: toPlace } as const;
      return { reference, target: links.resolve(reference, '/'), on: [] };
    });
}
