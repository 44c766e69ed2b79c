import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { StartInDevelopment } from '@/components/layout/StartInDevelopment';
import { markScriptSupport } from '@/components/layout/script-support';
import { makeIcons, themeColour } from '@/lib/publish';
import { getSite } from './site';
import './styles/site.scss';

export const viewport: Viewport = { width: 'device-width', initialScale: 1, themeColor: themeColour };

export async function generateMetadata(): Promise<Metadata> {
  const { apple } = await makeIcons();
  // Next leaves its own line for icon.svg out where it is told of another icon.
  return {
    icons: { icon: { url: '/icon.svg', type: 'image/svg+xml' }, apple: apple.url },
    ...(process.env.SITE_ENV === 'preview' && { robots: { index: false } }),
  };
}

export default async function Layout({ children }: { children: ReactNode }) {
  const { site } = await getSite();
  return (
    <html lang={site.language} className="govuk-template">
      <body className="govuk-template__body" data-site={site.url} suppressHydrationWarning>
        <script dangerouslySetInnerHTML={{ __html: markScriptSupport }} />
        {children}
        {process.env.NODE_ENV === 'development' && <StartInDevelopment />}
      </body>
    </html>
  );
}
