// Content, last stage: what the engine hands out. Everything above lib/ knows these types and no others.

import type { Anchor, MarkdownText, Reference } from '../markdown';
import type { Picture } from '../pictures';
import type { Place } from '../source';
import type { Download } from './download';
import type { HeadingLevel } from './heading-level';
import type { NamedLink } from './named-link';
import type { BlockType, Part } from './schema/blocks';
import type { ThemeColour } from './schema/colours';
import type { Layout } from './schema/layouts';
import type { PlainLanguageLimits } from './schema/plain-language';

/** A whole site, ready to render. */
export interface Site {
  name: string;
  /** BCP 47, for `<html lang>`. */
  language: string;
  /** The address of the published site, without a slash at its end; empty when nobody set one. */
  url: string;
  /** Where its repository is on the web, as `site.yml` says. */
  repository?: string | undefined;
  contact: ContactDetails;
  security?: SecurityContact | undefined;
  phase?: Phase | undefined;
  footer: NamedLink[];
  /** What `site.yml` names. */
  references: Reference[];
  /** Sorted by URL. */
  pages: Page[];
  /** Sorted by name. */
  partials: SitePartial[];
  /** By name, as texts write it between dollar signs. */
  values: ReadonlyMap<string, SiteValue>;
  /** From `redirects.yml` and from the pages’ `redirect_from`, in the order written. */
  redirects: Redirect[];
  /** The pictures that pages use, sorted by path. */
  pictures: Picture[];
  /** The files that pages offer, sorted by path. */
  downloads: Download[];
  /** Paths of all pictures and downloads in the tree, sorted. */
  files: string[];
  /** Domains that are the site itself, and paths on them that another service answers. */
  domains: string[];
  otherPaths: string[];
  /** How plain its language has to be. */
  plainLanguage: PlainLanguageLimits;
  /** Words that visitors use, and what pages say in their place: for search. */
  synonyms: Synonym[];
  /** How much a rule weighs here, where it is not what the rule itself says. */
  rules: RuleWeight[];
}

/** A visitor’s word, or several, under `synonyms` of `site.yml`. */
export interface Synonym {
  word: string;
  /** What pages say in its place. */
  others: string[];
}

/** A rule under `rules` of `site.yml`. */
export interface RuleWeight {
  name: string;
  weight: 'error' | 'warning' | 'off';
  /** Where its name is written. */
  place: Place;
}

/** An old path, and where it leads now. */
export interface Redirect {
  /** For example `/old`. */
  from: string;
  /** As written: a URL of the site, perhaps with a fragment, or of another one. */
  to: string;
  /** Where the old path is written, and where what it leads to is. */
  place: Place;
  toPlace: Place;
}

/** How far the site has come, and what that means for visitors. */
export interface Phase {
  name: string;
  /** HTML for the inside of a paragraph. */
  html: string;
}

/** How to reach people. */
export interface ContactDetails {
  tel?: string | undefined;
  email?: string | undefined;
  hours?: string | undefined;
}

/** Where people tell of a hole in the site’s security. */
export interface SecurityContact {
  /** A URI: `mailto:…` or `https:…`. */
  contact: string;
  /** The last day on which that is to be relied on. */
  expires: PlacedDay;
}

/** A page, all its partials, values and pictures in place. */
export interface Page {
  /** For example `/a/b`; the home page is `/`. */
  url: string;
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
  /** What changed then, in one line. */
  changeNote?: string | undefined;
  /** After it, somebody should look whether the page is still right. */
  reviewBy?: PlacedDay | undefined;
  /** Who looks after it; no visitor sees that. */
  owner?: string | undefined;
  noindex: boolean;
  /** Whether it is for previews alone. */
  draft: boolean;
  layout: Layout;
  fullwidth: boolean;
  /** Its name in links made for it. */
  navigationTitle: string;
  /** Its entry in menus and cards; undefined where it has none. */
  navigation?: NavigationEntry | undefined;
  hero?: Picture | undefined;
  /** The colours behind the title and round the hero’s picture, where the page chooses them. */
  titleColour?: ThemeColour | undefined;
  heroColour?: ThemeColour | undefined;
  /** What social networks show with a link to the page. */
  socialPicture?: Picture | undefined;
  /** What every visitor must see first: HTML for the inside of a paragraph. */
  alert?: string | undefined;
  backlink?: NamedLink | undefined;
  body: Part[];
  accordion?: Accordion | undefined;
  related: NamedLink[];
  /** What stands in the sidebar below the related links. */
  sidebar: Part[];
  promos: Promo[];
  /** What search engines are told that the page is about. */
  programme?: Programme | undefined;
  origin: PageOrigin;
}

/** A course or programme that one can take. */
export interface Programme {
  name: string;
  /** What one has at its end. */
  credential?: string | undefined;
  /** How long it takes, as ISO 8601 writes it: `P9M`. */
  time: string;
  /** `currency` as three letters, ISO 4217. */
  fees?: { currency: string; low: number; high: number } | undefined;
  /** Names of those who offer it. */
  providers: readonly string[];
}

/** A page in menus and cards. */
export interface NavigationEntry {
  /** What entries are sorted by. */
  rank: number;
  title: string;
  description?: string | undefined;
  /** Where it leads: the page, or what the page names instead. */
  url: string;
  isVisible: boolean;
  /** The heading that its card stands under. */
  subcategory?: string | undefined;
}

/** What something was made of, for checks and tools. */
export interface Origin {
  /** Path of its file from the working directory. */
  file: string;
  /** The keys at the top of its front matter. */
  keys: readonly WrittenKey[];
  /** Everything that it names, in its partials too, with the place where it is written. */
  references: Reference[];
  /** Every text in it, in its partials and blocks too. */
  texts: readonly OriginText[];
  /** The blocks that it and its partials define. */
  blocks: readonly DefinedBlock[];
}

/** Where a key is written, and its value. */
export interface WrittenKey {
  name: string;
  key: Place;
  value: Place;
}

/** A text that something was made of. */
export interface OriginText {
  /** Where it begins. */
  place: Place;
  /** The text itself; left out of what was made elsewhere. */
  markdown?: MarkdownText | undefined;
}

/** What a page was made of. */
export interface PageOrigin extends Origin {
  /** Whether its front matter could not be read: then what it holds is not known in full. */
  isBroken: boolean;
  /** Everything that a fragment can lead to. */
  anchors: readonly Anchor[];
}

/** A piece of text that pages share. */
export interface SitePartial {
  /** As references write it: `content/a/b`. */
  name: string;
  /** What it was made of. Of a partial that pages use, it is their origins that tell what it names. */
  origin: Origin;
  isUsed: boolean;
}

/** A block in some front matter. */
export interface DefinedBlock {
  name: string;
  type: BlockType;
  /** Where its name is written. */
  place: Place;
  /** Whether a text places it. */
  isPlaced: boolean;
}

/** A list of sections that open and close. */
export interface Accordion {
  numbered: boolean;
  headingLevel: HeadingLevel;
  before: Part[];
  sections: AccordionSection[];
  after: Part[];
}

/** One section of an accordion. */
export interface AccordionSection {
  id: string;
  /** Other ids that lead here: `step-1` …, and what the section was called before. */
  aliases: string[];
  title: string;
  /** Where the title is written. */
  place: Place;
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
  /** When it was last known to be right. */
  asOf?: PlacedDay | undefined;
  source?: string | undefined;
  /** Where its key is written. */
  place: Place;
}

/** A day, as `YYYY-MM-DD`, and where it is written. */
export interface PlacedDay {
  day: string;
  place: Place;
}
