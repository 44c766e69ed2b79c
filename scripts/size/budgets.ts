import { type Bytes, type Kind, kinds, type PageSize } from './measure-page';

/**
 * What a page may weigh on a phone’s first visit, in bytes, compressed with Brotli as far as it goes: each kind of file,
 * the page without its pictures, and the page as a whole. `npm test` holds every page to it.
 */
export const budgets = {
  kinds: { HTML: 7_000, CSS: 8_400, JS: 6_500, picture: 9_000 },
  withoutPictures: 20_000,
  whole: 30_000,
} as const;

/** What only some pages load, each with a budget of its own: an island, the search and its index. */
export const extraBudgets = { island: 8_000, search: 9_000, index: 20_000 } as const;

/** What a page weighs in all, in one of the ways that it is sent. */
export function totalOf({ bytes }: Pick<PageSize, 'bytes'>, way: keyof Bytes, of: readonly Kind[] = kinds): number {
  return of.reduce((sum, kind) => sum + bytes[kind][way], 0);
}

/** What a page weighs in all, as most visitors get it. */
export function weightOf(page: Pick<PageSize, 'bytes'>): number {
  return totalOf(page, 'brotli');
}
