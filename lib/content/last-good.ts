// Content: while editing, what was there before a mistake stays to be seen until the mistake is mended.

import type { LoadedSite } from './load';
import type { Page, Site } from './site';

/** Remembers each page as it last could be read whole, and the site’s own settings likewise. */
export class LastGood {
  private readonly pages = new Map<string, Page>();
  private site: Site | undefined;

  /** The site with the last good page, and the last good settings, in the place of those that are broken now. */
  restore({ site, problems }: Pick<LoadedSite, 'site' | 'problems'>): Site {
    const isBroken = problems.some(({ severity, file }) => severity === 'error' && /(^|\/)site\.yml$/.test(file));
    const settings = isBroken && this.site ? this.site : site;
    if (!isBroken) this.site = site;
    const pages = site.pages.map((page) => {
      if (page.origin.isWhole) this.pages.set(page.url, page);
      return this.pages.get(page.url) ?? page;
    });
    const { name, language, url, contact, footer } = settings;
    return { ...site, name, language, url, contact, footer, pages };
  }
}
