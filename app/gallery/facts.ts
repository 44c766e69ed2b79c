import { readFile } from 'node:fs/promises';
import type { GalleryFacts } from '@/gallery/facts';

/** What `scripts/gallery/` has worked out, read anew each time: while editing it changes, and at first is not there. */
export async function getFacts(): Promise<GalleryFacts> {
  const file = process.env.GALLERY_FACTS;
  return file ? JSON.parse(await readFile(file, 'utf8').catch(() => '{}')) : {};
}
