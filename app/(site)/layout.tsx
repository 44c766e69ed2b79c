import type { ReactNode } from 'react';
import { SiteFrame } from '@/components/layout/site-frame/SiteFrame';
import { getSite } from '../site';

export default async function SiteLayout({ children }: { children: ReactNode }) {
  const { site } = await getSite();
  return <SiteFrame site={site}>{children}</SiteFrame>;
}
