// Manifest, fourth floor: what a page costs a phone on its first visit.

import type { PageReading } from './read-page';
import type { ManifestPage } from './schema';

/** Bytes by kind, as they are before a host compresses them. */
export function countBytes(
  html: number,
  { sheets, scripts, phonePictures }: Pick<PageReading, 'sheets' | 'scripts' | 'phonePictures'>,
  sizeOf: (url: string) => number | undefined,
): ManifestPage['bytes'] {
  const sum = (urls: readonly string[]) =>
    [...new Set(urls)].reduce((total, url) => total + (sizeOf(url.replace(/[?#].*$/, '')) ?? 0), 0);
  return {
    html,
    css: sum(sheets),
    js: sum(scripts),
    pictures: sum(phonePictures),
  };
}
