import type { ReactNode } from 'react';
import type { Site } from '@/lib/content';
import type { MenuEntry } from '@/lib/graph';
import { SkipLink } from '../../govuk/skip-link/SkipLink';
import { Footer } from '../footer/Footer';
import { Header } from '../header/Header';
import { Menu } from '../menu/Menu';
import { Phase } from '../phase/Phase';

/** Props of `SiteFrame`. */
export interface SiteFrameProps {
  /** Its name, links and contact are shown. */
  site: Pick<Site, 'name' | 'footer' | 'contact' | 'phase'>;
  /** The menu, as it stands on the page. */
  menu: readonly MenuEntry[];
  /** The page’s own address, for paper; none where it answers to any. */
  address?: string | undefined;
  /** What stands above the header, for reviewers. */
  banner?: ReactNode;
  /** The page. */
  children: ReactNode;
}

/** What stands round every page of the site: a way past it, the header and the footer. */
export function SiteFrame({ site, menu, address, banner, children }: SiteFrameProps) {
  return (
    <>
      <SkipLink href="#main-content">Skip to main content</SkipLink>
      {banner}
      <Header siteName={site.name} />
      <Menu entries={menu} />
      {site.phase && <Phase phase={site.phase} />}
      {children}
      <Footer siteName={site.name} links={site.footer} contact={site.contact} address={address} />
    </>
  );
}
