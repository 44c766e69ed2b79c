// Content, stage 4: what links call a page.

import type { PageFrontMatter } from './schema/page';

/** The name of a page in links that the site makes for it. */
export function titleInLinks(data: PageFrontMatter): string {
  return data.navigationTitle ?? data.heading ?? data.title;
}
