import type { ScriptedChange } from './scripted-change';
import { all, replace, write } from './tree';

const IQTS = 'non-uk-teachers/international-qualified-teacher-status';

/** The same text with more empty lines, and with lines that end elsewhere. */
function spaceOut(text: string): string {
  const [, matter = '', body = ''] = /^(---\n[\s\S]*?\n---\n)?([\s\S]*)$/.exec(text) ?? [];
  const wrapped = body.replace(/^[A-Z].*\. You/gm, (line) => line.replaceAll('. You', '.\nYou'));
  return `${matter}${wrapped.replace(/\n\n/g, '\n\n\n')}\n\n`;
}

/** Changes of words, values and pictures. */
export const wordChanges: readonly ScriptedChange[] = [
  {
    name: 'a word in a partial that three pages use',
    edit: replace('non-uk-teachers/promos/_compare-promo.md', 'side by side', 'in one table'),
  },
  {
    name: 'a value that five pages show',
    edit: replace('values/entry.yml', '"6.5"', '"7.0"'),
  },
  {
    name: 'the day on which a value was looked up',
    edit: replace('values/entry.yml', 'value: "6.5"\n    as_of: 2026-08-01', 'value: "6.5"\n    as_of: 2026-09-01'),
  },
  {
    name: 'a paragraph of one page',
    edit: replace('privacy.md', 'We use no cookies and no trackers. We do', 'We use no cookies. We do'),
  },
  {
    name: 'a sentence put in',
    edit: replace('about.md', 'We do not guess.', 'We do not guess. We say so.'),
  },
  {
    name: 'words made bold',
    edit: replace('about.md', 'We do not guess.', 'We **do not** guess.'),
  },
  {
    name: 'a row of a table',
    edit: replace('what-is-qts.md', '| Early years | No |', '| Early years | No |\n| Nursery | No |'),
  },
  {
    name: 'a paragraph that moves to the end',
    edit: all(
      replace('privacy.md', 'We show no advertisements', 'We have no advertisements'),
      replace('privacy.md', '- We have no advertisements.\n', ''),
      replace('privacy.md', '- We do not keep what', '- We show no advertisements.\n- We do not keep what'),
    ),
  },
  {
    name: 'the text of a block',
    edit: replace('about.md', 'Rules and prices can change.', 'Rules and prices change.'),
  },
  {
    name: 'an item of a list in a partial’s block',
    edit: replace('non-uk-teachers/iqts-providers/_how-to-choose.md', '      - University of Derby\n', ''),
  },
  {
    name: 'two causes on one page',
    edit: all(
      replace('values/times.yml', '"120 days"', '"100 days"'),
      replace('non-uk-teachers/how-iqts-training-works.md', '---\n\n', '---\n\nA new beginning.\n\n'),
    ),
  },
  {
    name: 'a partial in the place of another',
    edit: replace('routes-to-qts.md', 'promos/compare-promo', 'promos/fees-promo'),
  },
  {
    name: 'a partial with another name and the same text',
    edit: all(
      ({ files }) => {
        files['shared/_visa-sources.md'] = files['shared/_sources-visas.md'] ?? '';
        delete files['shared/_sources-visas.md'];
      },
      replace('non-uk-teachers/visas-for-teachers.md', 'shared/sources-visas', 'shared/visa-sources'),
      replace('non-uk-teachers/visas-for-trainees.md', 'shared/sources-visas', 'shared/visa-sources'),
    ),
  },
  {
    name: 'a picture',
    edit: ({ files }) => {
      const path = 'media/images/content/hero-images/visas.svg';
      files[path] = (files[path] ?? '').replace('9', '8');
    },
  },
  {
    name: 'the words for a picture',
    edit: replace('images.yml', 'a passport lies on a table', 'a ticket lies on a table'),
  },
  {
    name: 'the credit of a picture that no page shows',
    edit: replace(
      'images.yml',
      'in front of a window.\n  credit: Drawn for this site',
      'in front of a window.\n  credit: Drawn by us',
    ),
  },
  {
    name: 'white space alone',
    edit: ({ files }) => {
      for (const [path, text] of Object.entries(files)) {
        if (path.endsWith('.md')) files[path] = spaceOut(text);
      }
    },
  },
  {
    name: 'comments and space in values and settings',
    edit: all(
      replace('values/times.yml', '  england:\n', '\n  # What providers say.\n  england:\n'),
      replace('site.yml', 'language: en-GB\n', 'language:   en-GB # British\n\n'),
    ),
  },
  {
    name: 'words that only the search reads',
    edit: all(
      replace('privacy.md', '  - GDPR\n', '  - GDPR\n  - consent\n'),
      replace('site.yml', '  wage: [salary, pay]', '  wage: [salary]'),
    ),
  },
  {
    name: 'a new draft',
    edit: write('volunteering.md', '---\ntitle: Volunteering\ndraft: true\n---\n\nHelp in a school.\n'),
  },
  {
    name: 'the day of the last change',
    edit: replace(`${IQTS}.md`, 'updated: "2026-11-25"', 'updated: "2026-11-26"'),
  },
];
