// Report, fourth floor: what many pages have in common is told once.

import type { Cause, Change, Heading, PageChange, SharedChange } from './report';

/** A change on more pages than this is told once, with as many examples. */
export const EXAMPLES = 3;

/** The changes that many pages share, and the pages that have no others. */
export function shareChanges(pages: readonly PageChange[]): { shared: SharedChange[]; onlyShared: Set<string> } {
  const changed = pages.filter(({ change }) => change === 'changed');
  const byKey = new Map<string, { change: Change; because: Cause[]; urls: Set<string> }>();
  for (const { url, changes, because } of changed) {
    for (const change of changes) {
      const key = keyOf(change, because);
      const known = byKey.get(key) ?? { change, because, urls: new Set() };
      known.urls.add(url);
      byKey.set(key, known);
    }
  }
  const isShared = (change: Change, because: readonly Cause[]) =>
    (byKey.get(keyOf(change, because))?.urls.size ?? 0) > EXAMPLES;
  const only = changed.filter(({ changes, because }) =>
    changes.every((change) => change.type === 'measure' || isShared(change, because)),
  );
  const onlyShared = new Set(only.map(({ url }) => url));
  const shared = [...byKey.values()]
    .filter(({ urls, change }) => urls.size > EXAMPLES && change.type !== 'measure')
    .map(({ change, because, urls }) => ({ change, because, urls: [...urls] }))
    .sort((a, b) => b.urls.length - a.urls.length);
  return { shared, onlyShared };
}

/** Alike on two pages: the same words went and came; of markup, styles and levels of headings, for the same reason. */
function keyOf(change: Change, because: readonly Cause[]): string {
  const reason = because.map(({ file, line }) => `${file}:${line}`).join(' ');
  switch (change.type) {
    case 'text':
      return `text ${change.region} ${change.kind} ${JSON.stringify(change.parts)}`;
    case 'markup':
      return `markup ${change.region} ${change.kind} ${reason}`;
    case 'outline':
      return `outline ${levelsOf(change)} ${reason}`;
    case 'style':
    case 'script':
    case 'build':
      return `${change.type} ${reason}`;
    case 'meta':
      return change.before === '' && change.after === '' ? `meta ${change.name} ${reason}` : JSON.stringify(change);
    default:
      return JSON.stringify(change);
  }
}

/** The levels of the headings that went and came, whatever they say. */
function levelsOf({ before, after }: Extract<Change, { type: 'outline' }>): string {
  const write = (headings: readonly Heading[], others: readonly Heading[]) => {
    const known = new Set(others.map(({ level, text }) => `${level} ${text}`));
    return headings.flatMap(({ level, text }) => (known.has(`${level} ${text}`) ? [] : [level])).sort();
  };
  return `${[...new Set(write(before, after))].join()} to ${[...new Set(write(after, before))].join()}`;
}
