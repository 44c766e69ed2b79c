import type { ReactNode } from 'react';
import type { Site } from '@/lib/content';
import { SkipLink } from '../../govuk/skip-link/SkipLink';
import { Footer } from '../footer/Footer';
import { Header } from '../header/Header';
import { Phase } from '../phase/Phase';

/** Props of `SiteFrame`. */
export interface SiteFrameProps {
  /** Its name, links and contact are shown. */
  site: Pick<Site, 'name' | 'footer' | 'contact' | 'phase'>;
  /** The page. */
  children: ReactNode;
}

/** What stands round every page of the site: a way past it, the header and the footer. */
export function SiteFrame({ site, children }: SiteFrameProps) {
  return (
    <>
      <SkipLink href="#main-content">Skip to main content</SkipLink>
      <Header siteName={site.name} />
      {site.phase && <Phase phase={site.phase} />}
      {children}
      <Footer siteName={site.name} links={site.footer} contact={site.contact} />
    </>
  );
}
