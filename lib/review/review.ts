// Review: what the pages of a preview need besides the site: what it was built from, and what is wrong with each page.

import { problemsOfPage } from '../checks';
import type { Site } from '../content';
import type { Problem } from '../problems';
import type { ReviewFacts } from './code-host';

/** What is told of one page. */
export interface PageReview {
  /** Its own file, from the working directory. */
  file: string;
  /** Of that and of its partials. */
  problems: readonly Problem[];
}

/** What previews show round the site. It can be written as JSON. */
export interface Review {
  facts: ReviewFacts;
  /** By URL. */
  pages: Readonly<Record<string, PageReview>>;
}

/** The review of a site, made while it still knows what its pages are made of. */
export function makeReview({ pages }: Pick<Site, 'pages'>, problems: readonly Problem[], facts: ReviewFacts): Review {
  const told = pages.map((page): [string, PageReview] => [
    page.url,
    { file: page.origin.file, problems: problemsOfPage(page, problems) },
  ]);
  return { facts, pages: Object.fromEntries(told) };
}

/** Reads a review that was written as JSON. */
export function readReview(text: string): Review {
  return JSON.parse(text);
}
