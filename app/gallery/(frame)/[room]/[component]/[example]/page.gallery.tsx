import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { findSet, listSets } from '@/gallery/all-sets';
import { renderExample } from '@/gallery/render-example';
import { ExampleView } from '@/gallery/views/ExampleView';
import { getSite } from '../../../../../site';

interface PageProps {
  params: Promise<{ room: string; component: string; example: string }>;
}

export const generateStaticParams = () =>
  listSets().flatMap(({ room, slug, examples }) =>
    examples.map((example) => ({ room, component: slug, example: example.slug })),
  );

async function find({ params }: PageProps) {
  const { room, component, example } = await params;
  const set = findSet(room, component);
  return { set, example: set?.examples.find(({ slug }) => slug === example) };
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { set, example } = await find(props);
  return { title: `${set?.name}: ${example?.name}`, robots: { index: false } };
}

export default async function ExamplePage(props: PageProps) {
  const { set, example } = await find(props);
  if (!set || !example) notFound();
  const { site } = await getSite();
  return <ExampleView set={set}>{await renderExample(example, site)}</ExampleView>;
}
