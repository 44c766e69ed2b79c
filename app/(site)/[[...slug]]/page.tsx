import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DrawnPlace } from '@/components/layout/DrawnPlace';
import { headTexts, markTexts } from '@/components/layout/head-texts';
import { LeadOn } from '@/components/layout/LeadOn';
import { NotedPage } from '@/components/layout/NotedPage';
import { movedMetadata, pageMetadata } from '@/components/layout/page-metadata';
import { SitePage } from '@/components/layout/SitePage';
import { getPage } from '@/lib/content';
import { listFinalRedirects, withoutExtension } from '@/lib/graph';
import { surroundPage } from '@/lib/plain';
import { describeThings, makeIcons } from '@/lib/publish';
import { Framed } from '../../framed';
import { reviewBanner, reviewedPage } from '../../review';
import { getSite } from '../../site';

interface PageProps {
  params: Promise<{ slug?: string[] }>;
}

export async function generateStaticParams() {
  // While editing, a page is made when it is asked for: a list of all would be made anew, of the whole site, each time.
  if (process.env.NODE_ENV === 'development') return [];
  const { urls } = await getSite();
  return urls.map((url) => ({ slug: url.split('/').filter(Boolean) }));
}

async function findPage({ params }: PageProps) {
  const { slug = [] } = await params;
  const { site, problems, drawn } = await getSite();
  const url = `/${slug.join('/')}`;
  const page = getPage(site, url);
  return {
    site,
    problems,
    isDrawn: drawn.has(url),
    page,
    moved: page ? undefined : listFinalRedirects(site).find(({ from }) => from === withoutExtension(url)),
  };
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { site, page, moved, isDrawn } = await findPage(props);
  if (moved) return movedMetadata(site, moved.to);
  if (!page) return {};
  const texts = headTexts(site, page);
  return pageMetadata(site, page, isDrawn ? markTexts(texts) : texts);
}

export default async function ContentPage(props: PageProps) {
  const { site, problems, isDrawn, page, moved } = await findPage(props);
  if (moved) {
    return (
      <Framed>
        <LeadOn to={moved.to} />
      </Framed>
    );
  }
  if (!page) notFound();
  if (isDrawn) return <DrawnPlace url={page.url} />;
  const around = surroundPage(site, page);
  if (process.env.NODE_ENV === 'development') {
    return <NotedPage site={site} page={page} around={around} problems={problems} />;
  }
  return (
    <SitePage
      site={site}
      page={page}
      around={around}
      things={describeThings(site, page, await makeIcons())}
      noted={await reviewedPage(page)}
      banner={await reviewBanner(page)}
    />
  );
}
