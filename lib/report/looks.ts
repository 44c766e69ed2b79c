// Report, ground floor: what a browser has seen of the pages that differ.

/** A picture on the page of a report, cut to what differs; both files lie in `/preview/pictures/`. */
export interface ShownPicture {
  file: string;
  width: number;
  height: number;
  /** The file that shows the whole page. */
  whole: string;
}

/** Pictures of a page in a window of one width. */
export interface PagePictures {
  width: number;
  /** Undefined where the page was not there, or could not be opened. */
  before?: ShownPicture | undefined;
  after?: ShownPicture | undefined;
  /** Undefined where there are not two pictures to compare. */
  difference?: ShownPicture | undefined;
  /** The part of the picture that differs, from 0 to 1. */
  share: number;
}

/** An element of a page that a rule of accessibility is broken by, as axe-core tells it. */
export interface AccessibilityFault {
  /** For example `color-contrast`. */
  rule: string;
  /** `critical` and `serious` keep people out. */
  impact: 'critical' | 'serious' | 'moderate' | 'minor';
  /** What the rule asks, in a sentence without its full stop. */
  asks: string;
  /** The markup of the element. */
  html: string;
  /** What to do about it. */
  mend: string;
}

/** What a browser has seen of one page. */
export interface PageLook {
  url: string;
  pictures: PagePictures[];
  /** Undefined where the page was not there, or could not be opened. */
  faults: { before?: AccessibilityFault[] | undefined; after?: AccessibilityFault[] | undefined };
}

/** What a browser has seen of all pages that it has opened, or why there was none. */
export interface Looks {
  pages: PageLook[];
  fault?: string | undefined;
}

/** Widths of the windows in which pages are opened: a phone’s and a desktop’s. */
export const LOOK_WIDTHS = [320, 1280] as const;

/** A browser opens no more pages than these. */
export const MOST_LOOKS = 20;
