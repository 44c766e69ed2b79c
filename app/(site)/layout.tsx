import type { ReactNode } from 'react';
import { DevelopmentProblems } from '@/components/layout/DevelopmentProblems';
import { SiteFrame } from '@/components/layout/site-frame/SiteFrame';
import { getSite } from '../site';

export default async function SiteLayout({ children }: { children: ReactNode }) {
  const { site, problems } = await getSite();
  return (
    <SiteFrame site={site}>
      {process.env.NODE_ENV === 'development' && <DevelopmentProblems problems={problems} />}
      {children}
    </SiteFrame>
  );
}
