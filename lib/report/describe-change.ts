// Report, second floor: what people read of a page and of a change, in words alone.

import type { Cause, Change, Heading, PageChange, Report, WordCount } from './report';

/** A count with its noun: `1 page`, `2 pages`. */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}

/** What the whole report comes to, in one sentence. */
export function summarise({ pages, unchanged, problems, notCompared }: Report): string {
  if (notCompared !== undefined) return 'Nothing could be compared.';
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const faults = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ];
  const told = faults.length > 0 ? ` It brings ${faults.join(' and ')}.` : '';
  if (pages.length === 0) return `Nothing changes for visitors.${told}`;
  const kinds = (['removed', 'renamed', 'changed', 'added'] as const).flatMap((kind) => {
    const number = pages.filter(({ change }) => change === kind).length;
    return number > 0 ? [`${number.toLocaleString('en')} ${kind}`] : [];
  });
  const differ = pages.length === 1 ? 'differs' : 'differ';
  return `${count(pages.length, 'page')} ${differ} for visitors: ${kinds.join(', ')}. ${count(unchanged, 'page')} stay${unchanged === 1 ? 's' : ''} as ${unchanged === 1 ? 'it is' : 'they are'}.${told}`;
}

/** How many words of a page went and came. */
export function describeWords({ added, removed }: WordCount): string {
  if (added + removed === 0) return 'no words';
  const parts = [...(added > 0 ? [`${added} added`] : []), ...(removed > 0 ? [`${removed} removed`] : [])];
  return `${parts.join(', ')} ${added + removed === 1 ? 'word' : 'words'}`.replace(
    /(\d+ \w+), (\d+ \w+) (words?)/,
    '$3: $1, $2',
  );
}

/** Where a change comes from. */
export function describeCauses(because: readonly Cause[]): string {
  if (because.length === 0) return 'the program';
  return because.map(({ file, line }) => `${file}:${line}`).join(', ');
}

/** What a page is called on its own site: its title without the site’s name, else its URL. */
export function namePage({ title, url }: Pick<PageChange, 'title' | 'url'>, siteName: string): string {
  const end = ` - ${siteName}`;
  return (title.endsWith(end) ? title.slice(0, -end.length) : title) || url;
}

/** What happened to a page, in a few words. */
export function describeKind({
  change,
  from,
  leadsTo,
  isDraft,
}: Pick<PageChange, 'change' | 'from' | 'leadsTo' | 'isDraft'>): string {
  const what = change === 'renamed' ? `renamed, was ${from ?? ''}` : change;
  const kind = leadsTo === undefined ? what : `${what}, leads to ${leadsTo}`;
  return isDraft ? `${kind}, a draft` : kind;
}

/** A change of which the words are not compared, as one line. */
export function describeChange(change: Exclude<Change, { type: 'text' }>): string {
  switch (change.type) {
    case 'moved':
      return `Moved: “${change.text}”`;
    case 'markup':
      return `The same words in other markup (${change.kind}): “${change.text}”`;
    case 'meta':
      return describeMeta(change);
    case 'picture':
      if (change.after === undefined) return `Picture taken out: ${change.before}`;
      return change.before === undefined
        ? `New picture: ${change.after}`
        : `Picture: ${change.before} → ${change.after}`;
    case 'link':
      return `${change.isNew ? 'New link' : 'Link taken out'}: ${change.href}`;
    case 'follow':
      return `Links follow the renamed page: ${change.from} → ${change.to}`;
    case 'fragment':
      return `${change.isNew ? 'New address' : 'Address gone'} on the page: #${change.id}`;
    case 'outline':
      return `Headings: ${describeOutline(change)}`;
    case 'style':
      return 'Its styles differ: a rule that applies to it has come, gone or changed';
    case 'script':
      return 'Works differently: a script of it has changed';
    case 'build':
      return 'Its markup differs in what no words tell: an attribute, or an element without words';
    case 'measure':
      return `${change.name}: ${describeFigures(change.before === undefined ? [change.after] : [change.before, change.after])}`;
  }
}

function describeFigures(values: readonly number[]): string {
  return values.map((value) => value.toLocaleString('en')).join(' → ');
}

function describeMeta({ name, before, after }: Extract<Change, { type: 'meta' }>): string {
  const what = name.charAt(0).toUpperCase() + name.slice(1);
  if (before === '' && after === '') return `${what}: differs`;
  if (before === '') return `${what}: new, “${after}”`;
  return after === '' ? `${what}: taken out, was “${before}”` : `${what}: “${before}” → “${after}”`;
}

function describeOutline({ before, after }: Extract<Change, { type: 'outline' }>): string {
  const write = ({ level, text }: Heading) => `h${level} ${text}`;
  const [old, now] = [before.map(write), after.map(write)];
  const gone = old.filter((each) => !now.includes(each)).map((each) => `without “${each}”`);
  const come = now.filter((each) => !old.includes(each)).map((each) => `with “${each}”`);
  return [...gone, ...come].join(', ') || 'in another order';
}
