import type { Rule } from '../rule';

/** Text after ` #` is lost to YAML, which takes it for a comment. */
export const yamlComment: Rule = {
  severity: 'warning',
  summary:
    'Text after a space and a `#` is a comment, which nobody sees: put quotes round a value with ` #` in it. A note goes on a line of its own, or two spaces off.',
  wrong: { 'home.md': '---\ntitle: Guide #1 to fees\n---\n' },
  right: { 'home.md': '---\n# A note for editors\ntitle: "Guide #1 to fees"\nnavigation: 20  # after funding\n---\n' },
};
