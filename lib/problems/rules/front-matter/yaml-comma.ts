import type { Rule } from '../rule';

/** A comma in a text in braces, where YAML takes it for the end of the text. */
export const yamlComma: Rule = {
  severity: 'warning',
  summary: 'A text in braces that has a comma in it stands in quotes.',
  wrong: {
    'home.md': '---\ntitle: Home\n---\n',
    'site.yml': 'name: Example\ncontact: {hours: Monday to Friday, 9am to 5pm}\n',
  },
  right: {
    'home.md': '---\ntitle: Home\n---\n',
    'site.yml': 'name: Example\ncontact: {hours: "Monday to Friday, 9am to 5pm"}\n',
  },
};
