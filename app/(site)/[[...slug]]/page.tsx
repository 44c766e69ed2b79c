import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ProblemNotes } from '@/components/layout/ProblemNotes';
import { PageView } from '@/components/page/page-view/PageView';
import { noteProblems } from '@/lib/checks';
import { getPage } from '@/lib/content';
import { getSite } from '../../site';

interface PageProps {
  params: Promise<{ slug?: string[] }>;
}

export async function generateStaticParams() {
  const { site } = await getSite();
  return site.pages.map(({ url }) => ({ slug: url.split('/').filter(Boolean) }));
}

async function findPage({ params }: PageProps) {
  const { slug = [] } = await params;
  const { site, problems } = await getSite();
  return { site, problems, page: getPage(site, `/${slug.join('/')}`) };
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { site, page } = await findPage(props);
  if (!page) return {};
  return {
    title: page.title === site.name ? site.name : `${page.title} - ${site.name}`,
    description: page.description,
    alternates: site.url ? { canonical: `${site.url}${page.url}` } : undefined,
    robots: page.noindex ? { index: false } : undefined,
  };
}

export default async function ContentPage(props: PageProps) {
  const { page, problems } = await findPage(props);
  if (!page) notFound();
  if (process.env.NODE_ENV !== 'development') return <PageView page={page} />;
  const noted = noteProblems(page, problems);
  return (
    <>
      <ProblemNotes problems={noted.others} />
      <PageView page={noted.page} />
    </>
  );
}
