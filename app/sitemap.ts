import type { MetadataRoute } from 'next';
import { isListed } from '@/lib/machines';
import { getSite } from './site';

export const dynamic = 'force-static';

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { site } = await getSite();
  const pages = site.pages.filter(isListed);
  return pages.map(({ url, updated, date }) => ({ url: `${site.url}${url}`, lastModified: updated ?? date }));
}
