import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageView } from '@/components/page/page-view/PageView';
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
  const { site } = await getSite();
  return { site, page: getPage(site, `/${slug.join('/')}`) };
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
  const { page } = await findPage(props);
  return page ? <PageView page={page} /> : notFound();
}
