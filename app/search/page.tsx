import type { Metadata } from 'next';
import { DrawnPlace } from '@/components/layout/DrawnPlace';
import { SearchPage } from '@/components/page/search-page/SearchPage';
import { SEARCH_URL } from '@/lib/content';
import { listAToZ, listSearched } from '@/lib/plain';
import { Framed } from '../framed';
import { getSite } from '../site';
import './search.scss';

export async function generateMetadata(): Promise<Metadata> {
  const { site } = await getSite();
  const title = `Search - ${site.name}`;
  const description = `Search ${site.name}, or see all its pages from A to Z.`;
  // One page, whatever was searched for.
  const url = site.url ? `${site.url}${SEARCH_URL}` : undefined;
  return {
    title,
    description,
    alternates: { canonical: url },
    openGraph: { type: 'website', title: 'Search', description, siteName: site.name, url },
  };
}

export default async function Search() {
  const { site, drawn, indexUrl } = await getSite();
  if (drawn.has(SEARCH_URL)) return <DrawnPlace url={SEARCH_URL} />;
  return (
    <Framed>
      <SearchPage letters={listAToZ(listSearched(site), site.language)} indexUrl={indexUrl} />
    </Framed>
  );
}
