import type { ReactNode } from 'react';
import { SiteFrame } from '@/components/layout/site-frame/SiteFrame';
import { listMenu } from '@/lib/graph';
import { reviewBanner } from './review';
import { getSite } from './site';

/** What a route of the program’s own shows, between the header and the footer of the site. */
export async function Framed({ children }: { children: ReactNode }) {
  const { site } = await getSite();
  return (
    <SiteFrame site={site} menu={listMenu(site)} banner={await reviewBanner()}>
      {children}
    </SiteFrame>
  );
}
