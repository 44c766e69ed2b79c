// Markdown, stage 3a: which of an editor's own HTML may pass, on a site that lets it.

import type { Element, Properties } from 'hast';
import { type Schema, sanitize } from 'hast-util-sanitize';
import { sanitiseSchema } from '../sanitise';

const TAG_NAMES =
  'a abbr b blockquote br caption cite code dd del details dfn div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i ins kbd li mark ol p pre q s samp small span strong sub summary sup table tbody td tfoot th thead time tr u ul var';

const attributes: NonNullable<Schema['attributes']> = {
  '*': ['lang', 'dir'],
  abbr: ['title'],
  a: ['href'],
  details: ['open'],
  ol: ['start', 'reversed', 'type'],
  td: ['colSpan', 'rowSpan'],
  th: ['colSpan', 'rowSpan', 'scope'],
  time: ['dateTime'],
};

/** What may pass: words and their structure. Nothing that runs, loads, looks different, or has an id that we give out. */
const policy: Schema = {
  tagNames: TAG_NAMES.split(' '),
  attributes,
  protocols: { href: sanitiseSchema.protocols?.href ?? [] },
  strip: ['script'],
};

/** What may pass of a text with HTML of its own: ours and theirs. */
export const htmlSchema: Schema = {
  ...sanitiseSchema,
  tagNames: [...new Set([...(sanitiseSchema.tagNames ?? []), ...TAG_NAMES.split(' ')])],
  attributes: {
    ...sanitiseSchema.attributes,
    ...Object.fromEntries(
      Object.entries(attributes).map(([name, list]) => [name, [...(sanitiseSchema.attributes?.[name] ?? []), ...list]]),
    ),
  },
};

/** Elements whose text is no text for people. */
const VANISHING = new Set(
  'script style title template textarea iframe noembed noframes noscript object svg math select xmp'.split(' '),
);

/** Whether what stands in an element goes with its tag. */
export function isVanishing(tagName: string): boolean {
  return VANISHING.has(tagName);
}

/** The properties that an element may keep; undefined where the element itself may not stay. */
export function keptProperties({ tagName, properties }: Element): Properties | undefined {
  const clean = sanitize({ type: 'element', tagName, properties, children: [] }, { ...policy, ancestors: {} });
  return clean.type === 'element' ? clean.properties : undefined;
}
