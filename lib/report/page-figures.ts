// Report, third floor: what can be counted on a page, so that two states of it can be held against each other.

import type { ManifestPage } from '../manifest';
import { countWords } from './diff-words';
import type { Change } from './report';
import type { PageBlock } from './site-pages';

/** A figure of a page. */
interface Figure {
  name: string;
  value: number;
  /** A difference smaller than this is not told. */
  least: number;
}

/** The words of a page, without what stands round every page. */
export function countMainWords(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, { region, text }) => sum + (region === 'main' ? countWords(text) : 0), 0);
}

/** How many headings stand more than one level below the one before them. */
export function countSkippedLevels(headings: ManifestPage['headings']): number {
  return headings.filter(({ level }, index) => level > (headings[index - 1]?.level ?? level) + 1).length;
}

/** How many pictures of a page screen readers pass over: right for decoration alone. */
export function countSilentPictures(pictures: ManifestPage['pictures']): number {
  return pictures.filter(({ alt }) => alt.trim() === '').length;
}

/** A page with what stands on it. */
export interface CountedPage {
  page: ManifestPage;
  blocks: readonly PageBlock[];
}

/** Figures that differ enough to be told; of a new page, all that are not 0. */
export function compareFigures(before: CountedPage | undefined, after: CountedPage): Change[] {
  const old = new Map(before ? listFigures(before).map((figure) => [figure.name, figure]) : []);
  return listFigures(after).flatMap(({ name, value, least }): Change[] => {
    const from = old.get(name);
    if (before && !from) return [];
    const isTold = from ? Math.abs(from.value - value) >= Math.max(least, from.least) - ROUNDING : value > 0;
    return isTold ? [{ type: 'measure', name, before: from?.value, after: value }] : [];
  });
}

/** 0.1 is no sum of halves: a difference of 0.1 may come out as a little less. */
const ROUNDING = 1e-6;

function listFigures({ page, blocks }: CountedPage): Figure[] {
  const { readingAge, headings, pictures, bytes, problems } = page;
  return [
    { name: 'words', value: countMainWords(blocks), least: 1 },
    ...(readingAge === undefined ? [] : [{ name: 'reading age', value: readingAge, least: 0.1 }]),
    { name: 'headings that skip a level', value: countSkippedLevels(headings), least: 1 },
    { name: 'pictures without words', value: countSilentPictures(pictures), least: 1 },
    { name: 'problems', value: problems.length, least: 1 },
    ...(['html', 'css', 'js', 'pictures'] as const).map((kind) => {
      return { name: `bytes of ${kind}`, value: bytes[kind], least: Math.max(1000, bytes[kind] / 20) };
    }),
  ];
}
