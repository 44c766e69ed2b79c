// Hosts: what the rules come to at one path.

import type { HeaderRule } from './rules';

/** The headers of an answer at a path, by their names as written. */
export function headersAt(rules: readonly HeaderRule[], path: string): Record<string, string> {
  return Object.assign({}, ...rules.filter((rule) => isWithin(path, rule.path)).map(({ headers }) => headers));
}

/**
 * The rules for hosts that send a header as often as rules name it: what a later rule says otherwise for a part of the
 * same paths is left out. What then goes unsaid is what these hosts send by themselves.
 */
export function withoutReplaced(rules: readonly HeaderRule[]): HeaderRule[] {
  return rules.map(({ path, headers }, index) => {
    const later = rules.slice(index + 1).filter((each) => isWithin(each.path, path));
    const isSaidOnce = ([name]: [string, string]) => !later.some((each) => name in each.headers);
    return { path, headers: Object.fromEntries(Object.entries(headers).filter(isSaidOnce)) };
  });
}

/** Whether a path, or all that a rule’s path takes in, is taken in by the path of a rule. */
function isWithin(path: string, pattern: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
