import type { Viewport } from 'next';
import type { ReactNode } from 'react';
import { SkipLink } from '@/components/govuk/skip-link/SkipLink';
import { DevelopmentTools } from '@/components/layout/DevelopmentTools';
import { Footer } from '@/components/layout/Footer';
import { Header } from '@/components/layout/Header';
import { markScriptSupport } from '@/components/layout/script-support';
import { getSite } from './site';
import './styles/site.scss';

export const viewport: Viewport = { width: 'device-width', initialScale: 1, themeColor: '#14213d' };

export default async function Layout({ children }: { children: ReactNode }) {
  const { site, problems } = await getSite();
  return (
    <html lang={site.language} className="govuk-template">
      <body className="govuk-template__body" suppressHydrationWarning>
        <script dangerouslySetInnerHTML={{ __html: markScriptSupport }} />
        <SkipLink href="#main-content">Skip to main content</SkipLink>
        <Header siteName={site.name} />
        {process.env.NODE_ENV === 'development' && <DevelopmentTools problems={problems} />}
        {children}
        <Footer siteName={site.name} links={site.footer} contact={site.contact} />
      </body>
    </html>
  );
}
