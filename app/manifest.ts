import type { MetadataRoute } from 'next';
import { makeIcons, themeColour } from '@/lib/publish';
import { getSite } from './site';

export const dynamic = 'force-static';

export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const { site } = await getSite();
  const { small, large, maskable } = await makeIcons();
  const icon = ({ url, size }: typeof small) => ({ src: url, sizes: `${size}x${size}`, type: 'image/png' });
  return {
    name: site.name,
    short_name: site.name,
    description: site.pages.find(({ url }) => url === '/')?.description,
    id: '/',
    start_url: '/',
    display: 'browser',
    lang: site.language,
    background_color: '#ffffff',
    theme_color: themeColour,
    icons: [icon(small), icon(large), { ...icon(maskable), purpose: 'maskable' }],
  };
}
