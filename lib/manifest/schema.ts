// Manifest, first floor: what one build tells of itself, so that another can be compared with it.

import { z } from 'zod';

/** The name of the manifest in a built site. */
export const MANIFEST_FILE = 'build-manifest.json.gz';

/** Raised when the shape below changes: a report compares manifests of one version alone. */
export const MANIFEST_VERSION = 1;

const text = z.string();
const count = z.number().int().min(0);
const at = z.object({ path: text, line: count });

/** A file that pages are made of. Paths of content are those in the tree, others those in the repository. */
const source = z.object({
  path: text,
  hash: text,
  /** Of a text: its lines, as `LineHashes` packs them. */
  lines: text.optional(),
});

const bytes = z.object({ html: count, css: count, js: count, pictures: count });

const page = z.object({
  url: text,
  /** Of an old path: where it leads. */
  leadsTo: text.optional(),
  draft: z.boolean(),
  title: text,
  /** What machines read of it: description, card, canonical address … by a name that people know. */
  meta: z.record(text, text),
  /** Its own file first; of partials, where they are named on the way to the page. */
  sources: z.array(at.extend({ usedAt: at.optional() })),
  values: z.array(text),
  pictures: z.array(z.object({ src: text, alt: text })),
  /** Numbers of `blocks` below, in the order of the page. */
  blocks: z.array(count),
  headings: z.array(z.object({ level: count, text, id: text })),
  links: z.array(text),
  /** What fragments lead to. */
  ids: z.array(text),
  /** Classes of its elements, for telling which component made them. */
  classes: z.array(text),
  /** Hashes of its markup without white space, and of the style rules that choose anything on it. */
  markup: text,
  style: text,
  scripts: z.array(text),
  bytes,
  /** In years to one decimal place, as the rule `reading-age` takes it; of pages that are too short to tell, nothing. */
  readingAge: z.number().optional(),
  /** What menus and cards say of it, by the key of front matter. */
  face: z.array(z.object({ key: text, text, line: count })),
  problems: z.array(
    z.object({ severity: z.enum(['error', 'warning']), rule: text, path: text, line: count, message: text }),
  ),
});

/** What a build writes. Its texts and lists are sorted, and nothing in it depends on the day or the machine. */
export const manifestSchema = z.object({
  format: z.literal('build-manifest'),
  version: z.literal(MANIFEST_VERSION),
  site: z.object({ name: text, url: text, language: text }),
  /** The folder of content, from the working directory. */
  folder: text,
  /** Each different block of text once: a region, a kind, a hash of its markup, and its words. */
  blocks: z.array(z.tuple([z.enum(['main', 'frame']), text, text, text])),
  pages: z.array(page),
  content: z.array(source),
  program: z.array(source),
  values: z.array(at.extend({ name: text, value: text })),
  /** Entries of `site.yml`, `images.yml` and the like, as written. */
  entries: z.array(at.extend({ key: text, text })),
});

/** Everything that one build tells of itself. */
export type Manifest = z.infer<typeof manifestSchema>;

/** What it tells of one page. */
export type ManifestPage = Manifest['pages'][number];

/** A file that pages are made of. */
export type ManifestSource = Manifest['content'][number];
