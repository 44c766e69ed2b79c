import type { Metadata } from 'next';
import { SiteFrame } from '@/components/layout/site-frame/SiteFrame';
import { PageNotFound } from '@/components/page/page-not-found/PageNotFound';
import { listMenu } from '@/lib/graph';
import { reviewBanner } from './review';
import { getSite } from './site';

export const metadata: Metadata = { title: 'Page not found' };

export default async function NotFound() {
  const { site, indexUrl } = await getSite();
  return (
    <SiteFrame site={site} menu={listMenu(site)} banner={await reviewBanner()}>
      <PageNotFound indexUrl={indexUrl} />
    </SiteFrame>
  );
}
