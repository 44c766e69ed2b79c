import type { MetadataRoute } from 'next';
import { getSite } from './site';

export const dynamic = 'force-static';

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { site } = await getSite();
  const pages = site.pages.filter((page) => !page.noindex);
  return pages.map(({ url, updated, date }) => ({ url: `${site.url}${url}`, lastModified: updated ?? date }));
}
