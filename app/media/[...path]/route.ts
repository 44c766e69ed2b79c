import { renderPicture } from '@/lib/pictures';
import { getSite } from '../../site';

export const dynamic = 'force-static';

export async function generateStaticParams() {
  const { site } = await getSite();
  return site.pictures.flatMap(({ renditions }) => renditions.map(({ url }) => ({ path: url.split('/').slice(2) })));
}

export async function GET(_: Request, { params }: { params: Promise<{ path: string[] }> }) {
  const { site, readAsset } = await getSite();
  const wanted = `/media/${(await params).path.join('/')}`;
  for (const picture of site.pictures) {
    const rendition = picture.renditions.find(({ url }) => url === wanted);
    if (!rendition) continue;
    const bytes = await renderPicture(await readAsset(picture.path), picture, rendition);
    return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': `image/${rendition.format}` } });
  }
  return new Response('Not found', { status: 404 });
}
