import { getSearchIndex } from '../../search-index';

export const dynamic = 'force-static';

export async function generateStaticParams() {
  if (process.env.NODE_ENV === 'development') return [];
  const { file } = await getSearchIndex();
  return [{ file }];
}

export async function GET() {
  const { json } = await getSearchIndex();
  return new Response(json, { headers: { 'Content-Type': 'application/json' } });
}
