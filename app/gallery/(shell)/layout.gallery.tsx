import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { GalleryFrame } from '@/gallery/views/GalleryFrame';
import './shell.scss';

export const metadata: Metadata = { title: 'Gallery of components', robots: { index: false } };

export default function GalleryLayout({ children }: { children: ReactNode }) {
  return <GalleryFrame>{children}</GalleryFrame>;
}
