import type { Rule } from '../rule';

/** Front matter and `.yml` files are YAML 1.2. */
export const yamlSyntax: Rule = {
  severity: 'error',
  fixed: 'there is no page to publish without it',
  summary: 'Front matter and `.yml` files are YAML: a value with a colon and a space, or a `#`, needs quotes round it.',
  wrong: { 'home.md': '---\ntitle: Fees: a guide\n---\n' },
  right: { 'home.md': '---\ntitle: "Fees: a guide"\n---\n' },
};
