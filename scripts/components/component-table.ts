import type { Bytes } from '../../gallery/facts';
import type { ComponentCosts } from './component-costs';
import type { ComponentUse } from './trace-pages';

/** What a component costs one page, or all pages together. */
export interface ComponentShare extends Omit<ComponentUse, 'url'> {
  /** `room/slug` */
  address: string;
  /** URLs of the pages that use it. */
  pages: string[];
  css: Bytes;
  script: Bytes;
}

/** How wide a report may be. */
const COLUMNS = 100;
const NAME_WIDTH = 28;
const NONE: Bytes = { raw: 0, gzip: 0 };

type Uses = ReadonlyMap<string, readonly ComponentUse[]>;
type Costs = ReadonlyMap<string, Pick<ComponentCosts, 'css' | 'script'>>;

/**
 * What each component costs, the dearest first: by what a browser fetches for it, its styles and script compressed.
 *
 * @param url of one page; without it, all pages together
 */
export function listShares(uses: Uses, costs: Costs, url?: string): ComponentShare[] {
  const shares = [...uses].flatMap(([address, all]): ComponentShare[] => {
    const here = url === undefined ? all : all.filter((use) => use.url === url);
    if (here.length === 0) return [];
    const { css = NONE, script = NONE } = costs.get(address) ?? {};
    const sum = (key: 'times' | 'htmlBytes' | 'ownBytes') => here.reduce((total, use) => total + use[key], 0);
    const pages = here.map((use) => use.url);
    return [
      { address, pages, times: sum('times'), ownBytes: sum('ownBytes'), htmlBytes: sum('htmlBytes'), css, script },
    ];
  });
  const weigh = ({ css, script, ownBytes }: ComponentShare) => css.gzip + script.gzip + ownBytes;
  return shares.sort((a, b) => weigh(b) - weigh(a) || (a.address < b.address ? -1 : 1));
}

/** A table of components for people: a line each, bytes, `-` for none. */
export function componentTable(shares: readonly ComponentShare[]): string {
  const head = ['pages', 'times', 'HTML', 'with inner', 'CSS', 'gzip', 'script', 'gzip'];
  const widths = [6, 6, 8, 11, 8, 7, 8, 7];
  const line = (name: string, cells: readonly string[]) =>
    `${name.padEnd(NAME_WIDTH)}${cells.map((cell, index) => cell.padStart(widths[index] ?? 0)).join('')}`;
  const rows = shares.map(({ address, pages, times, ownBytes, htmlBytes, css, script }) => {
    const numbers = [pages.length, times, ownBytes, htmlBytes, css.raw, css.gzip, script.raw, script.gzip];
    return line(
      address,
      numbers.map((number) => (number === 0 ? '-' : String(number))),
    );
  });
  return [line('component', head), ...rows].join('\n');
}

/** The components that no page uses, as a paragraph. */
export function unusedParagraph(uses: Uses, costs: ReadonlyMap<string, unknown>): string {
  const names = [...costs.keys()].filter((address) => !uses.has(address));
  const lines: string[] = [];
  for (const word of `On no page: ${names.join(', ') || 'none'}.`.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= COLUMNS) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}
