import type { Rule } from '../rule';

/** Anchors, aliases, merges and tags are refused: they hide where a value comes from, and some run code. */
export const yamlFeature: Rule = {
  severity: 'error',
  summary: 'YAML anchors, aliases, merge keys, tags and reserved keys are not allowed: write each value out.',
  fixed: 'it guards visitors’ safety',
  wrong: { 'home.md': '---\ntitle: &name Home\ndescription: *name\n---\n' },
  right: { 'home.md': '---\ntitle: Home\ndescription: Home\n---\n' },
};
