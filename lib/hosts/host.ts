// Hosts: all that the configuration of a host is written from.

import { type Site, withPages } from '../content';
import { listFinalRedirects } from '../graph';
import { listKeptFolders } from './kept-folders';
import { type HeaderRule, type HostNeeds, listHeaderRules } from './rules';

/** What a host has to do for a site, whatever software it runs. */
export interface Host {
  headers: readonly HeaderRule[];
  redirects: readonly HostRedirect[];
}

/** An old path, and where it leads for good: as an address in full, or from the root of the site. */
export interface HostRedirect {
  from: string;
  to: string;
}

/** What a site asks of its host: a preview shows drafts too, and production nothing of them. */
export function describeHost(site: Site, needs: Omit<HostNeeds, 'keptFolders'>): Host {
  const published = needs.isPreview ? site : withoutDrafts(site);
  const redirects = listFinalRedirects(published).map(({ from, to }) => ({ from, to: escapeTarget(to) }));
  return { headers: listHeaderRules({ ...needs, keptFolders: listKeptFolders(published) }), redirects };
}

function withoutDrafts(site: Site): Site {
  const pages = site.pages.filter(({ draft }) => !draft);
  return withPages(site, pages);
}

/** Signs that some host’s configuration reads as a name, a pattern or an end, as URLs may write them too. */
function escapeTarget(to: string): string {
  const [origin = ''] = /^https?:\/\/[^/]*/i.exec(to) ?? [];
  const rest = to.slice(origin.length);
  return origin + rest.replace(/[\s"'$()*:;<>[\\\]^`{|}]/g, (sign) => `%${hex(sign)}`);
}

function hex(sign: string): string {
  return sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');
}
