import type { MetadataRoute } from 'next';
import { getSite } from './site';

export const dynamic = 'force-static';

/** Search engines are welcome, but not to previews. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  if (process.env.SITE_ENV === 'preview') return { rules: { userAgent: '*', disallow: '/' } };
  const { site } = await getSite();
  return { rules: { userAgent: '*', allow: '/' }, sitemap: site.url ? `${site.url}/sitemap.xml` : undefined };
}
