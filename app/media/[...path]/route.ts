import { listParams, serveFile } from '../../published-files';

export const dynamic = 'force-static';

export const generateStaticParams = () => listParams('media');

export async function GET(_: Request, { params }: { params: Promise<{ path: string[] }> }) {
  return serveFile('media', (await params).path);
}
