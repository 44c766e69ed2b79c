import type { ReactNode } from 'react';
import type { Page, Site } from '@/lib/content';
import { surroundPage } from '@/lib/plain';
import { PageView } from '../page/page-view/PageView';
import { SiteFrame } from './site-frame/SiteFrame';

/** Props of `SitePage`. */
export interface SitePageProps {
  /** The site that the page is of. */
  site: Site;
  /** One of its pages. */
  page: Page;
  /** The same page with notes for its editors in it, to be shown in its place. */
  noted?: Page | undefined;
  /** What stands above the site’s header, for reviewers. */
  banner?: ReactNode;
  /** What stands above the page, for its editors. */
  children?: ReactNode;
}

/** A page of the site with everything round it, as visitors get it. */
export function SitePage({ site, page, noted = page, banner, children }: SitePageProps) {
  const around = surroundPage(site, page);
  return (
    <SiteFrame site={site} menu={around.menu} address={`${site.url ?? ''}${page.url}`} banner={banner}>
      {children}
      <PageView page={noted} around={around} />
    </SiteFrame>
  );
}
