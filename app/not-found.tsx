import type { Metadata } from 'next';
import { SiteFrame } from '@/components/layout/site-frame/SiteFrame';
import { listMenu } from '@/lib/graph';
import { getSite } from './site';

export const metadata: Metadata = { title: 'Page not found' };

export default async function NotFound() {
  const { site } = await getSite();
  return (
    <SiteFrame site={site} menu={listMenu(site)}>
      <main id="main-content" className="container plain-title prose">
        <h1>Page not found</h1>
        <p>If you typed the address, check that it is right. If you pasted it, check that you copied all of it.</p>
        <p>
          <a href="/">Go to the home page</a>
        </p>
      </main>
    </SiteFrame>
  );
}
