import type { Rule } from '../rule';

/** The words of a link are words. */
export const bareUrl: Rule = {
  severity: 'warning',
  summary: 'A link shows words, not its address, which is long to hear and hard to read.',
  wrong: { 'home.md': '---\ntitle: Home\n---\n\nSee https://www.gov.uk/visa-fees before you apply.\n' },
  right: {
    'home.md': '---\ntitle: Home\n---\n\nSee [visa fees on GOV.UK](https://www.gov.uk/visa-fees) before you apply.\n',
  },
};
