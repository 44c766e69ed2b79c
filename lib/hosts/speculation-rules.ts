// Hosts: which pages a browser may load ahead, told by a header, without a script.

/** Where the rules are published. */
export const SPECULATION_RULES_PATH = '/speculation-rules.json';

/**
 * A page that a visitor points at, or begins to press, is loaded ahead; files, whose names have a dot, are not. A
 * browser does none of it where the visitor saves data or energy.
 *
 * Source: Speculation Rules, https://wicg.github.io/nav-speculation/speculation-rules.html.
 */
export function writeSpeculationRules(): string {
  const where = { and: [{ href_matches: '/*' }, { not: { href_matches: '/*.*' } }] };
  return `${JSON.stringify({ prefetch: [{ source: 'document', where, eagerness: 'moderate' }] })}\n`;
}
