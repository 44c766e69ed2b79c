// Content, stage 2b: texts in braces that a comma of their own cuts in two.

import { isScalar, Pair, Scalar } from 'yaml';
import { type Problem, problem } from '../problems';
import type { Excerpt } from '../source';
import { quoted } from './yaml-lines';

/**
 * Puts texts together that YAML cuts at a comma: what follows it looks like a key without a value, but is several words.
 *
 * @param pairs of a map in braces; texts that go on over the end of a line stay as YAML reads them
 */
export function joinCutTexts(pairs: readonly Pair[], source: Excerpt, problems: Problem[]): Pair[] {
  const joined: Pair[] = [];
  const cuts = new Map<Pair, { from: number; to: number; rest: number }>();
  for (const pair of pairs) {
    const before = joined.at(-1);
    const cut = before && cutText(before, pair, source);
    if (!before || !cut) {
      joined.push(pair);
      continue;
    }
    const whole = new Scalar(source.text.slice(cut.from, cut.to));
    whole.type = 'PLAIN';
    whole.range = [cut.from, cut.to, cut.to];
    const together = new Pair(before.key, whole);
    cuts.set(together, { ...cut, rest: cuts.get(before)?.rest ?? cut.rest });
    cuts.delete(before);
    joined.splice(-1, 1, together);
  }
  for (const { from, to, rest } of cuts.values()) problems.push(commaProblem(source, from, to, rest));
  return joined;
}

/** From where to where a text goes on into the next pair, and where its rest begins; undefined where it does not. */
function cutText(before: Pair, pair: Pair, { text }: Excerpt) {
  const { key, value } = pair;
  if (!isScalar(before.value) || before.value.type !== 'PLAIN' || before.value.value === '') return undefined;
  if (value !== null || !isScalar(key) || key.type !== 'PLAIN' || !/\s/.test(String(key.value))) return undefined;
  const [from = 0] = before.value.range ?? [];
  const [rest = 0, to = rest] = key.range ?? [];
  return text.slice(from, to).includes('\n') ? undefined : { from, to, rest };
}

function commaProblem(source: Excerpt, from: number, to: number, rest: number): Problem {
  const whole = source.text.slice(from, to);
  const message = `"${source.text.slice(rest, to)}" stands after a comma, which ends a text in braces.`;
  const fix = quoted(whole);
  const hint = `It is taken as part of the text before it: put quotes round both, ${fix}.`;
  return { ...problem('yaml-comma', source.place(rest, to), message, hint), fix, fixPlace: source.place(from, to) };
}
