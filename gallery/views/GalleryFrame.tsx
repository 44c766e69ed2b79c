import type { ReactNode } from 'react';
import { SkipLink } from '../../components/govuk/skip-link/SkipLink';
import { Header } from '../../components/layout/header/Header';

/** Props of `GalleryFrame`. */
export interface GalleryFrameProps {
  children: ReactNode;
}

/** What stands round every page of the gallery. */
export function GalleryFrame({ children }: GalleryFrameProps) {
  return (
    <>
      <SkipLink href="#main-content">Skip to main content</SkipLink>
      <Header siteName="Gallery of components" />
      <main id="main-content" className="container gallery">
        {children}
      </main>
    </>
  );
}
