// Report, second floor: which words of a text went and came.

import { diffArrays } from 'diff';
import type { WordCount, WordPart } from './report';

/** A word may have signs in it: `£11,000` is two tokens, `8:30am`, `iQTS-led` and `don’t` are one each. */
const TOKEN = /[\p{L}\p{N}\p{M}]+(?:['’.,:/@+-]+[\p{L}\p{N}\p{M}]+)*|\s+|[^\p{L}\p{N}\p{M}\s]/gu;
const WORD = /[\p{L}\p{N}]/u;

/** Texts with more changes than this are told as taken out and put in whole. */
const MOST_EDITS = 2000;

/** The parts of two texts. */
export function diffWords(before: string, after: string): WordPart[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const edits = diffArrays(before.match(TOKEN) ?? [], after.match(TOKEN) ?? [], { maxEditLength: MOST_EDITS });
  const parts: WordPart[] = edits
    ? edits.map(({ added, removed, value }) => {
        return { kind: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') };
      })
    : [
        { kind: 'removed', text: before },
        { kind: 'added', text: after },
      ];
  return joinAcrossSpaces(parts).filter(({ text }) => text !== '');
}

/** How many words went and came. */
export function countChanged(parts: readonly WordPart[]): WordCount {
  const count = (kind: WordPart['kind']) =>
    parts.filter((part) => part.kind === kind).reduce((sum, { text }) => sum + countWords(text), 0);
  return { added: count('added'), removed: count('removed') };
}

/** How many words a text has. */
export function countWords(text: string): number {
  return (text.match(TOKEN) ?? []).filter((token) => WORD.test(token)).length;
}

/** Two phrases that only a space keeps apart read better as one. */
function joinAcrossSpaces(parts: readonly WordPart[]): WordPart[] {
  const joined: WordPart[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    if (removed) joined.push({ kind: 'removed', text: removed });
    if (added) joined.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  parts.forEach((part, index) => {
    const next = parts[index + 1];
    if (part.kind === 'removed') removed += part.text;
    else if (part.kind === 'added') added += part.text;
    else if (/^\s+$/.test(part.text) && removed && added && next && next.kind !== 'same') {
      removed += part.text;
      added += part.text;
    } else {
      flush();
      joined.push(part);
    }
  });
  flush();
  return joined;
}
