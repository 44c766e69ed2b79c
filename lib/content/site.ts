// Content, last stage: what the engine hands out. Everything above lib/ knows these types and no others.

import type { HtmlPart, LinkUse } from '../markdown';
import type { Picture } from '../pictures';
import type { Place } from '../source';
import type { NamedLink } from './named-link';
import type { Block } from './schema/blocks';

/** A whole site, ready to render. */
export interface Site {
  name: string;
  /** BCP 47, for `<html lang>`. */
  language: string;
  /** The address of the published site, without a slash at its end; empty when nobody set one. */
  url: string;
  contact: ContactDetails;
  footer: NamedLink[];
  /** The links of `site.yml`, with the place where each is written. */
  links: LinkUse[];
  /** Sorted by URL. */
  pages: Page[];
  /** The pictures that pages use, sorted by path. */
  pictures: Picture[];
  /** Domains that are the site itself, and paths on them that another service answers. */
  domains: string[];
  otherPaths: string[];
}

/** How to reach people. */
export interface ContactDetails {
  tel?: string | undefined;
  email?: string | undefined;
  hours?: string | undefined;
}

/** A page, all its partials, values and pictures in place. */
export interface Page {
  /** For example `/a/b`; the home page is `/`. */
  url: string;
  /** Path of its file from the working directory. */
  file: string;
  title: string;
  heading: string;
  titleCaption?: string | undefined;
  subtitle?: string | undefined;
  titleParagraph?: string | undefined;
  heroButton?: NamedLink | undefined;
  description?: string | undefined;
  keywords: string[];
  /** `YYYY-MM-DD`. */
  date?: string | undefined;
  updated?: string | undefined;
  noindex: boolean;
  fullwidth: boolean;
  /** Its name in links made for it. */
  navigationTitle: string;
  hero?: Picture | undefined;
  backlink?: NamedLink | undefined;
  body: Part[];
  accordion?: Accordion | undefined;
  related: NamedLink[];
  promos: Promo[];
  /** Whether its front matter could not be read: then what it holds is not known in full. */
  isBroken: boolean;
  /** Every id that a fragment can lead to. */
  ids: string[];
  /** Every link on the page, with the place where it is written. */
  links: LinkUse[];
}

/** A part of a page: HTML made from Markdown, or a block. */
export type Part = HtmlPart | Block;

/** A list of sections that open and close. */
export interface Accordion {
  numbered: boolean;
  headingLevel: HeadingLevel;
  before: Part[];
  sections: AccordionSection[];
  after: Part[];
}

/** The level of a section’s heading. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/** One section of an accordion. */
export interface AccordionSection {
  id: string;
  /** Other ids that lead here: `step-1` …, and what the section was called before. */
  aliases: string[];
  title: string;
  /** Whether it is open at first. */
  isActive: boolean;
  parts: Part[];
}

/** A promo: a heading side, and a side with text and a button. */
export interface Promo {
  heading: string;
  title?: string | undefined;
  text: Part[];
  link?: NamedLink | undefined;
  picture?: Picture | undefined;
}

/** A figure that can change. */
export interface SiteValue {
  value: string;
  asOf?: string | undefined;
  source?: string | undefined;
  place: Place;
}
