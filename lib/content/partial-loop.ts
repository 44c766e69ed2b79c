// Content, stage 6a: partials that hold themselves, directly or through others.

import { type Problem, problem } from '../problems';
import type { YamlText } from './yaml-value';

/** A partial that is being rendered, and the reference that led to it. */
export interface OpenPartial {
  name: string;
  reference: YamlText;
}

/** The problem of a loop, the same one whichever of its partials a page enters it by. */
export function loopProblem(loop: readonly [OpenPartial, ...OpenPartial[]]): Problem {
  const names = loop.map(({ name }) => name);
  const first = names.indexOf([...names].sort()[0] ?? '');
  const round = [...names.slice(first), ...names.slice(0, first + 1)].join(' → ');
  const { reference } = loop[first] ?? loop[0];
  const message = `"${reference.text}" holds itself: ${round}.`;
  return problem('partial-loop', reference.whole, message, 'Take one of these references out.');
}
