import { listParams, serveFile } from '../../published-files';

export const dynamic = 'force-static';

export const generateStaticParams = () => listParams('beside');

export async function GET(_: Request, { params }: { params: Promise<{ path: string[] }> }) {
  return serveFile('beside', (await params).path);
}
