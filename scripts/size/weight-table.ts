import { escapeMarkdown } from '../../lib/report';

/** GitHub takes 65,536 characters of a comment, of which the report on words takes up to 62,000. */
const MOST_CHARACTERS = 2_500;

type Weights = Readonly<Record<string, number>>;

interface Row {
  url: string;
  before: number | undefined;
  now: number | undefined;
}

/**
 * What pages weigh beside the last report that was kept, as Markdown for the comment on a pull request: those that differ,
 * the greatest changes first, as far as there is room.
 *
 * @param now bytes by URL, as most visitors get them
 * @param kept the same, of the last report
 */
export function weightTable(now: Weights, kept: Weights): string {
  const urls = [...new Set([...Object.keys(kept), ...Object.keys(now)])];
  const rows = urls.map((url): Row => ({ url, before: kept[url], now: now[url] }));
  const changed = rows.filter((row) => row.before !== row.now).sort((a, b) => changeOf(b) - changeOf(a));
  if (changed.length === 0) return `${HEADING}\n\nEach page weighs what it did in the last report.`;
  const lines = [HEADING, '', ABOUT, '', '| page | before | now | ratio |', '| --- | ---: | ---: | ---: |'];
  let room = MOST_CHARACTERS - lines.join('\n').length;
  const shown = changed.map(showRow).filter((line) => {
    room -= line.length + 1;
    return room >= 0;
  });
  const left = changed.length - shown.length;
  const others = left === 0 ? [] : ['', `Left out for want of room: ${left} of ${changed.length}.`];
  return [...lines, ...shown, ...others].join('\n');
}

const HEADING = '### What pages weigh';
const ABOUT =
  'Bytes of a phone’s first visit, with Brotli, beside the last report that was kept. Other pages are as they were.';

/** How far a page is from what it was; new pages and those that are gone come last. */
function changeOf({ before, now }: Row): number {
  return before && now ? Math.abs(now / before - 1) : -1;
}

function showRow({ url, before, now }: Row): string {
  const bytes = (count: number | undefined) => count?.toLocaleString('en') ?? '';
  const ratio = before === undefined ? 'new' : now === undefined ? 'gone' : (now / before).toFixed(3);
  return `| ${escapeMarkdown(url)} | ${bytes(before)} | ${bytes(now)} | ${ratio} |`;
}
