import type { MetadataRoute } from 'next';
import { getSite } from './site';

export const dynamic = 'force-static';

export default async function robots(): Promise<MetadataRoute.Robots> {
  const { site } = await getSite();
  return { rules: { userAgent: '*', allow: '/' }, sitemap: site.url ? `${site.url}/sitemap.xml` : undefined };
}
