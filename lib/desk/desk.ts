// Desk, first floor: what an editor sees of the whole site at once.

import type { ManifestPage } from '../manifest';

/** A value, and how old it is. */
export interface DeskValue {
  name: string;
  value: string;
  /** When it was last known to be right, as `YYYY-MM-DD`. */
  asOf?: string | undefined;
  /** Days from then to the day of the build. */
  age?: number | undefined;
  source?: string | undefined;
  /** Where it is edited on the code host. */
  edit?: string | undefined;
  /** URLs of the pages that it stands on. */
  on: string[];
}

/** A page, and what can be said of it in figures. */
export interface DeskPage {
  url: string;
  title: string;
  /** Its name in menus, which is shorter. */
  shortTitle: string;
  isDraft: boolean;
  /** Its own file, from the working directory. */
  file: string;
  edit?: string | undefined;
  owner?: string | undefined;
  /** `YYYY-MM-DD`. */
  date?: string | undefined;
  updated?: string | undefined;
  reviewBy?: string | undefined;
  words: number;
  /** In years to one decimal place; undefined where the page is too short to tell. */
  readingAge?: number | undefined;
  /** Other pages that lead to it, pages that it leads to, and addresses of other sites. */
  linksIn: number;
  linksOut: number;
  linksElsewhere: number;
  pictures: number;
  /** Of these, the ones without words for people who cannot see them. */
  silentPictures: number;
  skippedLevels: number;
  /** Those that stand on it, the oldest first, before them those without a date. */
  values: DeskValue[];
  errors: number;
  warnings: number;
  /** Before a host compresses them. */
  bytes: ManifestPage['bytes'];
}

/** Something that somebody should look at. */
export interface DueItem {
  kind: 'page' | 'value' | 'security';
  /** The title of the page, or the name of the value. */
  name: string;
  /** Of a page. */
  url?: string | undefined;
  owner?: string | undefined;
  /** The last day; undefined where nobody wrote one. */
  day?: string | undefined;
  /** Days until then: negative where it is past. */
  daysLeft?: number | undefined;
  edit?: string | undefined;
}

/** One page leads to another. */
export interface PageLink {
  from: string;
  to: string;
}

/** The whole desk. */
export interface Desk {
  siteName: string;
  /** The day that ages are counted to. */
  today: string;
  /** What is wrong first, then by the day of review. */
  pages: DeskPage[];
  /** The oldest first, before them those without a date. */
  values: DeskValue[];
  /** The most urgent first. */
  due: DueItem[];
  links: PageLink[];
}

/** All bytes of a page’s first visit. */
export function countAllBytes({ bytes }: Pick<DeskPage, 'bytes'>): number {
  return bytes.html + bytes.css + bytes.js + bytes.pictures;
}
