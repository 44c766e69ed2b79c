/** The kinds of content that `npm run new` makes, each with the flags that it needs. */
export const contentKinds = { page: ['title'], partial: ['path', 'on'], promo: ['path', 'on', 'title'] } as const;

/** A kind of content that `npm run new` makes. */
export type ContentKind = keyof typeof contentKinds;

/** Whether a word is the name of a kind of content. */
export function isContentKind(word: string | undefined): word is ContentKind {
  return word !== undefined && Object.hasOwn(contentKinds, word);
}
