import type { ReactNode } from 'react';
import type { Page } from '@/lib/content';
import { listContents, type PageSurroundings } from '@/lib/plain';
import { PageView } from '../page/page-view/PageView';
import { JsonLd } from './JsonLd';
import { SiteFrame, type SiteFrameProps } from './site-frame/SiteFrame';

/** Props of `SitePage`: all that a published page is drawn from. */
export interface SitePageProps {
  /** The site that the page is of, and its address; empty where it knows none. */
  site: SiteFrameProps['site'] & { url: string };
  page: Page;
  /** Where it stands on the site. */
  around: PageSurroundings;
  /** What search engines are told of it, as JSON-LD. */
  things?: object | undefined;
  /** The same page with notes for its editors in it, to be shown in its place. */
  noted?: Page | undefined;
  /** What stands above the site’s header, for reviewers. */
  banner?: ReactNode;
  /** What stands above the page, for its editors. */
  children?: ReactNode;
}

/** A page of the site with everything round it, as visitors get it. */
export function SitePage({ site, page, around, things, noted = page, banner, children }: SitePageProps) {
  return (
    <>
      {things && <JsonLd data={things} />}
      <SiteFrame site={site} menu={around.menu} address={site.url + page.url} banner={banner}>
        {children}
        <PageView page={noted} around={around} contents={listContents(page)} />
      </SiteFrame>
    </>
  );
}
