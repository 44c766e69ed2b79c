import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ProblemNotes } from '@/components/layout/ProblemNotes';
import { PageMoved } from '@/components/page/page-moved/PageMoved';
import { PageView } from '@/components/page/page-view/PageView';
import { noteProblems } from '@/lib/checks';
import { getPage, type Page, type Site } from '@/lib/content';
import { listCards, listFinalRedirects, withoutExtension } from '@/lib/graph';
import { socialRendition } from '@/lib/pictures';
import { getSite } from '../../site';

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
  if (moved) return { title: `Page moved - ${site.name}`, alternates: canonical(site, moved.to), robots: HIDDEN };
  if (!page) return {};
  return {
    title: page.title === site.name ? site.name : `${page.title} - ${site.name}`,
    description: page.description,
    alternates: canonical(site, page.url),
    openGraph: socialCard(site, page),
    robots: page.noindex ? HIDDEN : undefined,
  };
}

const HIDDEN = { index: false };

/** Absolute addresses can only be given where the site knows its own. */
function canonical(site: Site, to: string): Metadata['alternates'] {
  if (/^https?:/i.test(to)) return { canonical: to };
  return site.url ? { canonical: `${site.url}${to.replace(/#.*$/, '')}` } : undefined;
}

function socialCard(site: Site, { socialPicture }: Page): Metadata['openGraph'] {
  const card = socialPicture && socialRendition(socialPicture);
  if (!card || !site.url) return undefined;
  const { url, width, height } = card;
  return { images: [{ url: `${site.url}${url}`, width, height, alt: socialPicture.alt }] };
}

export default async function ContentPage(props: PageProps) {
  const { site, problems, page, moved } = await findPage(props);
  if (moved) {
    return (
      <>
        <meta httpEquiv="refresh" content={`0; url=${moved.to}`} />
        <PageMoved to={moved.to} />
      </>
    );
  }
  if (!page) notFound();
  const cards = listCards(site, page);
  if (process.env.NODE_ENV !== 'development') return <PageView page={page} cards={cards} />;
  const noted = noteProblems(page, problems);
  return (
    <>
      <ProblemNotes problems={noted.others} />
      <PageView page={noted.page} cards={cards} />
    </>
  );
}
