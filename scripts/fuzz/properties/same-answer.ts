import { isDeepStrictEqual } from 'node:util';
import { answer } from '../answer';
import { sizeOf } from '../files';
import type { Property } from './property';

/** One in this many trees is answered twice: often enough to find what differs, and many more trees in the time. */
const EVERY = 8;

/** The same tree gives the same problems and the same HTML, also where its files come in another order. */
export const sameAnswer: Property = {
  name: 'the same answer again',
  async findFaults({ files, problems, html }) {
    if (sizeOf(files) % EVERY !== 0) return [];
    const again = await answer(Object.fromEntries(Object.entries(files).reverse()));
    if (!isDeepStrictEqual(again.problems, problems)) return ['other problems when it is asked again'];
    return isDeepStrictEqual(again.html, html) ? [] : ['other HTML when it is asked again'];
  },
};
