// Problems: one thing wrong in the content is one value of this shape, whatever stage of the pipeline finds it.

import { comparePlaces, type Place } from '../source';
import { printable } from './line-excerpt';
import { type RuleName, rules } from './rules';
import { oneLine } from './sentence';

/** `error`: nothing is published. `warning`: told, and published all the same. */
export type Severity = 'error' | 'warning';

/** One thing wrong, with where it is and what to write instead. Its keys but `fix` and `fixPlace` are the contract's, section 5. */
export interface Problem extends Place {
  severity: Severity;
  rule: RuleName;
  /** One sentence of fact, quoting the text at fault. */
  message: string;
  /** One sentence that says how to mend it. */
  hint: string;
  /** The text that stands in the problem's place when it is mended; only where there is exactly one right answer. */
  fix?: string;
  /** Where that text is put, when it is not the problem's own place. */
  fixPlace?: Place;
}

/** Makes the problem that `rule` names, with that rule's severity. */
export function problem(rule: RuleName, place: Place, message: string, hint: string, fix?: string): Problem {
  // A hint may have an example on lines of its own.
  const lines = hint.split('\n').map((line) => printable(line));
  const told = { message: oneLine(message), hint: lines.join('\n') };
  const found = { severity: rules[rule].severity, rule, ...place, ...told };
  return fix === undefined ? found : { ...found, fix };
}

/** The problems in a stable order (file, place, rule, message), each one once: a partial used by many pages reports once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const sorted = [...problems].sort(
    (a, b) => comparePlaces(a, b) || compareText(a.rule, b.rule) || compareText(a.message, b.message),
  );
  return sorted.filter((each, index) => {
    const before = sorted[index - 1];
    return !before || comparePlaces(before, each) !== 0 || before.rule !== each.rule || before.message !== each.message;
  });
}

/** Whether any of the problems keeps the site from being published. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((each) => each.severity === 'error');
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
