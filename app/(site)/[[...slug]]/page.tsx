import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { JsonLd } from '@/components/layout/JsonLd';
import { LeadOn } from '@/components/layout/LeadOn';
import { NotedPage } from '@/components/layout/NotedPage';
import { SitePage } from '@/components/layout/SitePage';
import { SiteFrame } from '@/components/layout/site-frame/SiteFrame';
import { getPage } from '@/lib/content';
import { listFinalRedirects, listMenu, withoutExtension } from '@/lib/graph';
import { describeThings } from '../../describe-things';
import { reviewBanner, reviewedPage } from '../../review';
import { getSite } from '../../site';
import { movedMetadata, pageMetadata } from './page-metadata';

interface PageProps {
  params: Promise<{ slug?: string[] }>;
}

export async function generateStaticParams() {
  // While editing, a page is made when it is asked for: a list of all would be made anew, of the whole site, each time.
  if (process.env.NODE_ENV === 'development') return [];
  const { site } = await getSite();
  const urls = [...site.pages.map(({ url }) => url), ...listFinalRedirects(site).map(({ from }) => from)];
  return urls.map((url) => ({ slug: url.split('/').filter(Boolean) }));
}

async function findPage({ params }: PageProps) {
  const { slug = [] } = await params;
  const { site, problems } = await getSite();
  const url = `/${slug.join('/')}`;
  const page = getPage(site, url);
  return {
    site,
    problems,
    page,
    moved: page ? undefined : listFinalRedirects(site).find(({ from }) => from === withoutExtension(url)),
  };
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { site, page, moved } = await findPage(props);
  if (moved) return movedMetadata(site, moved.to);
  return page ? pageMetadata(site, page) : {};
}

export default async function ContentPage(props: PageProps) {
  const { site, problems, page, moved } = await findPage(props);
  if (moved) {
    return (
      <SiteFrame site={site} menu={listMenu(site)} banner={await reviewBanner()}>
        <LeadOn to={moved.to} />
      </SiteFrame>
    );
  }
  if (!page) notFound();
  if (process.env.NODE_ENV === 'development') return <NotedPage site={site} page={page} problems={problems} />;
  const things = await describeThings(site, page);
  return (
    <>
      {things && <JsonLd data={things} />}
      <SitePage site={site} page={page} noted={await reviewedPage(page)} banner={await reviewBanner(page)} />
    </>
  );
}
