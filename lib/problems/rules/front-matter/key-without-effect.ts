import type { Rule } from '../rule';

/** Every key shows or does something where it stands. */
export const keyWithoutEffect: Rule = {
  severity: 'warning',
  summary: 'Every key does something: some need another one beside them, and some layouts have no place for others.',
  wrong: { 'home.md': '---\ntitle: Home\nsubtitle_button: Ask us\n---\n\nWelcome.\n' },
  right: { 'home.md': '---\ntitle: Home\nsubtitle_button: Ask us\nsubtitle_link: /\n---\n\nWelcome.\n' },
};
