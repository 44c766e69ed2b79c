// Report, first floor: what one build changes for visitors, compared with another.

import type { Looks } from './looks';

/** A line of a source file that a change comes from. */
export interface Cause {
  /** Path from the working directory. */
  file: string;
  line: number;
}

/** Words that stayed, went or came, in the order of reading. */
export interface WordPart {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** One thing that is another for visitors or machines. */
export type Change =
  | { type: 'text'; region: 'main' | 'frame'; kind: string; below: string; parts: WordPart[] }
  | { type: 'moved'; kind: string; text: string }
  | { type: 'markup'; region: 'main' | 'frame'; kind: string; text: string }
  | { type: 'meta'; name: string; before: string; after: string }
  | { type: 'picture'; alt: string; before: string | undefined; after: string | undefined }
  | { type: 'link'; href: string; isNew: boolean }
  /** Links lead to a page under its new URL. */
  | { type: 'follow'; from: string; to: string }
  | { type: 'fragment'; id: string; isNew: boolean }
  | { type: 'outline'; before: Heading[]; after: Heading[] }
  | { type: 'style' | 'script' | 'build' }
  /** `before` is undefined on a page that was not there. */
  | { type: 'measure'; name: string; before: number | undefined; after: number };

/** A heading as outlines show it. */
export interface Heading {
  level: number;
  text: string;
}

/** How many words of a page went and came. */
export interface WordCount {
  added: number;
  removed: number;
}

/** How a page differs. */
export type PageChangeKind = 'added' | 'removed' | 'renamed' | 'changed';

/** A page that differs for visitors. */
export interface PageChange {
  url: string;
  change: PageChangeKind;
  /** Of a renamed page: the URL that it had. */
  from?: string | undefined;
  title: string;
  /** Of an address that leads on: where. */
  leadsTo?: string | undefined;
  isDraft: boolean;
  /** Empty where nothing of ours tells: then it is the program. */
  because: Cause[];
  words: WordCount;
  changes: Change[];
  /** How many other pages link to it. */
  inbound: number;
}

/** A change that many pages have in common. */
export interface SharedChange {
  change: Change;
  because: Cause[];
  /** URLs of all pages that have it. */
  urls: string[];
}

/** Something that the change breaks; its keys are those of the problems that a check finds. */
export interface ReportProblem extends Cause {
  severity: 'error' | 'warning';
  rule: string;
  column: number;
  endLine: number;
  endColumn: number;
  message: string;
  hint: string;
}

/** What a build changes. */
export interface Report {
  siteName: string;
  /** What it is compared with, in words. */
  base: string;
  /** Every page that differs, the weightiest first. */
  pages: PageChange[];
  /** What many of them have in common, told once. */
  shared: SharedChange[];
  /** URLs of the pages that differ in nothing else. */
  onlyShared: ReadonlySet<string>;
  unchanged: number;
  problems: ReportProblem[];
  /** Why nothing could be compared. */
  notCompared?: string | undefined;
  /** What a browser has seen of the pages; undefined where none was asked. */
  looks?: Looks | undefined;
}
