import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { findSet, listSets } from '@/gallery/all-sets';
import { ComponentView } from '@/gallery/views/ComponentView';
import { getFacts } from '../../../facts';

interface PageProps {
  params: Promise<{ room: string; component: string }>;
}

export const generateStaticParams = () => listSets().map(({ room, slug }) => ({ room, component: slug }));

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { room, component } = await params;
  return { title: `${findSet(room, component)?.name ?? 'Not found'} - Gallery of components` };
}

export default async function ComponentPage({ params }: PageProps) {
  const { room, component } = await params;
  const set = findSet(room, component);
  if (!set) notFound();
  return <ComponentView set={set} facts={(await getFacts())[`${room}/${component}`]} />;
}
