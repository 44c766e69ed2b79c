import { renderPicture } from '@/lib/pictures';
import { getSite } from '../../site';

export const dynamic = 'force-static';

export async function generateStaticParams() {
  const { site } = await getSite();
  const paths = site.pictures.flatMap(({ renditions }) =>
    renditions.map(({ url }) => ({ path: url.split('/').slice(2) })),
  );
  // Next exports no route without a path: a site without pictures gets an empty file, which the finishing step drops.
  return paths.length > 0 ? paths : [{ path: ['none'] }];
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
  return new Response('');
}
