import type { Metadata } from 'next';
import { PageNotFound } from '@/components/page/page-not-found/PageNotFound';
import { Framed } from './framed';
import { getSite } from './site';

export const metadata: Metadata = { title: 'Page not found' };

export default async function NotFound() {
  const { indexUrl } = await getSite();
  return (
    <Framed>
      <PageNotFound indexUrl={indexUrl} />
    </Framed>
  );
}
