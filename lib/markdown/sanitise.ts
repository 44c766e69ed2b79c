// Markdown, last stage: what may pass into HTML. Ids are our own, so they are neither prefixed nor dropped.

import { defaultSchema, type Schema } from 'hast-util-sanitize';

/** hast-util-sanitize's default, and: `tel:` links, ids without a prefix, tables in a region, pictures in formats. */
export const sanitiseSchema: Schema = {
  ...defaultSchema,
  clobber: [],
  clobberPrefix: '',
  protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto', 'tel'] },
  tagNames: [...(defaultSchema.tagNames ?? []), 'abbr', 'picture', 'source'],
  attributes: {
    ...defaultSchema.attributes,
    '*': ['id'],
    a: ['href', 'ariaLabel'],
    abbr: ['title', ['className', 'told']],
    code: [],
    div: [['className', 'table-region'], 'role', 'ariaLabel', 'tabIndex'],
    hr: ['dataSlot'],
    img: ['src', 'srcSet', 'sizes', 'alt', 'width', 'height', 'loading', 'decoding'],
    input: [],
    li: [],
    ol: ['start'],
    ul: [],
    span: ['dataMissing'],
    source: ['type', 'srcSet', 'sizes'],
    td: [['className', 'numeric']],
    th: [['className', 'numeric']],
  },
};
