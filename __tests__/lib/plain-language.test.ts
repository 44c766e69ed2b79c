import { checkFiles } from '@/lib/checks';
import { checkPlainLanguage } from '@/lib/checks/plain-language';
import { countText, readingAgeOf } from '@/lib/checks/plain-language/reading-age';
import { listWords, splitSentences } from '@/lib/checks/plain-language/sentences';
import { parseMarkdown } from '@/lib/markdown';
import { SourceFile } from '@/lib/source';

const limits = { sentenceWords: 6, paragraphSentences: 3, readingAge: 14, avoid: [] as [string, string][] };

/** A text as a page has it. */
function makeText(text: string) {
  const markdown = parseMarkdown(new SourceFile('a.md', 'a.md', text).slice(0));
  return { place: markdown.source.place(0, 0), markdown };
}

/** What is reported of a text: the rule, and the words as they stand in the text. */
function report(text: string, own: Partial<typeof limits> = {}) {
  const made = makeText(text);
  const lines = text.split('\n');
  return checkPlainLanguage([made], [[made]], { ...limits, ...own }).map(
    ({ rule, line, column, endLine, endColumn }) => {
      const found = lines.slice(line - 1, endLine).join('\n');
      const cut = endLine === line ? 0 : found.length - (lines[endLine - 1] ?? '').length;
      return `${rule}: ${found.slice(column - 1, cut + endColumn - 1)}`;
    },
  );
}

describe('checkPlainLanguage', () => {
  it.each([
    [
      'a link and bold text',
      'Short. [You can](/x) ask *us* for **a form**. Short.',
      '[You can](/x) ask *us* for **a form**.',
    ],
    [
      'an entity and an escape',
      'Short. You &amp; your \\* friends can both ask us. Short.',
      'You &amp; your \\* friends can both ask us.',
    ],
    ['more than one line', 'Short. You can ask\nus for a form. Short.', 'You can ask\nus for a form.'],
    ['a list item', '- You can ask us for a form', 'You can ask us for a form'],
    ['a cell of a table', '| A | B |\n| - | - |\n| x | You can ask us for a form |', 'You can ask us for a form'],
    ['a value, as one word', 'It takes $time$ to get a form.', 'It takes $time$ to get a form.'],
  ])('reports a long sentence with %s, from its first sign to its last', (_, text, sentence) => {
    expect(report(text)).toEqual([`long-sentence: ${sentence}`]);
  });

  it.each([
    ['code', 'You can ask `a b c d e f`.'],
    ['headings', '## What you can do when you have a degree'],
    ['quotations', '> You can ask us for a form.'],
    ['items of one list as one sentence', '- You can ask us\n- You can write to us'],
    ['lines that end in a visible break', 'You can ask us,\\\nand write to us'],
  ])('leaves out %s', (_, text) => {
    expect(report(text)).toEqual([]);
  });

  it('reports a long paragraph as a whole, and what to divide it at', () => {
    expect(report('So. It is. It was. **It will.**\n\nSo. It is.')).toEqual([
      'long-paragraph: So. It is. It was. **It will.**',
    ]);
  });

  it.each([
    ['You utilise it.', ['utilise']],
    ['Prior to that, you *commence*.', ['Prior to', 'commence']],
    ['Ask in order\nto start.', ['in order\nto']],
    ['A well-utilise word, obtain’t, `utilise`, and [x](/utilise).', []],
  ])('reports the words to avoid in "%s"', (text, words) => {
    expect(report(text, { sentenceWords: 99 })).toEqual(words.map((word) => `plain-word: ${word}`));
  });

  it('takes the site’s own words, before those of the list', () => {
    const made = makeText('Learners utilise it.');
    const avoid: [string, string][] = [
      ['learners', 'pupils, or students'],
      ['utilise', 'work with'],
    ];
    expect(checkPlainLanguage([made], [[made]], { ...limits, avoid }).map(({ hint }) => hint)).toEqual([
      'Write "pupils" or "students".',
      'Write "work with".',
    ]);
    expect(checkPlainLanguage([made], [[made]], limits).map(({ hint }) => hint)).toEqual(['Write "use".']);
  });

  it('reports the reading age of a hard text, at its hardest sentence', () => {
    const hard = 'Organisational accreditation requires documentation.';
    const text = `${'It is a good thing to do.\n\n'.repeat(5)}${`${hard}\n\n`.repeat(30)}`;
    expect(report(text, { sentenceWords: 99 })).toEqual([`reading-age: ${hard}`]);
    expect(report(`${hard}\n`.repeat(2), { sentenceWords: 99 })).toEqual([]);
  });
});

describe('splitSentences', () => {
  it.each([
    ['You get it, e.g. French. iQTS meets this. £5 is the fee.', 3],
    ['See Dr. Smith of St. Mary’s, No. 10. 5 people came.', 2],
    ['Is it “hard?” he asked. No. It costs 3.5 pounds.', 4],
    ['It has a full stop at www.example.org/a.b only', 1],
    ['', 0],
    ['— …', 0],
  ])('divides "%s"', (text, count) => {
    const sentences = splitSentences(text);
    expect(sentences.map((each) => each.text)).toHaveLength(count);
    for (const { start, end, text: found } of sentences) expect(text.slice(start, end)).toBe(found);
  });
});

describe('listWords', () => {
  it('counts what has a letter or a digit: no dashes, and a figure as one word', () => {
    expect(listWords('It costs £7,950 – full-time, and/or more.')).toHaveLength(6);
  });
});

const readingAge = (text: string) => readingAgeOf(countText(splitSentences(text)));

describe('readingAgeOf', () => {
  it('is the Flesch-Kincaid grade and five years', () => {
    // 0.39 × 10 words + 11.8 × 1.0 syllables − 15.59 + 5
    expect(readingAge('You can ask us for a form in this place.')).toBeCloseTo(0.39 * 10 + 11.8 - 15.59 + 5, 5);
  });

  it('rises with long words and long sentences', () => {
    expect(readingAge('You need a qualification.')).toBeGreaterThan(readingAge('You need a pass.'));
    expect(readingAge('You go and you ask.')).toBeGreaterThan(readingAge('You go. And you ask.'));
  });

  it('is that of a child who begins school for a text without words', () => {
    expect(readingAge('')).toBe(5);
  });
});

describe('readingAges', () => {
  const sentence = 'The department administers international qualifications and determines eligibility annually.';
  const ageOf = async (files: Record<string, string>) => {
    const { readingAges } = await checkFiles({ 'site.yml': 'name: A\n', ...files });
    return readingAges.get('/');
  };

  it('is what the rule "reading-age" says of the page, its partials taken in', async () => {
    const files = {
      'site.yml': 'name: A\n',
      'home.md': `---\ntitle: Home\ncontent: [content/more]\n---\n\n${`${sentence} `.repeat(6)}\n`,
      '_more.md': `${`${sentence} `.repeat(6)}\n`,
    };
    const { problems } = await checkFiles(files);
    const told = problems.find(({ rule }) => rule === 'reading-age')?.message;
    expect(told).toContain(`a reading age of ${(await ageOf(files))?.toFixed(1)} years`);
  });

  it('is not known of a page with few words', async () => {
    expect(await ageOf({ 'home.md': `---\ntitle: Home\n---\n\n${sentence}\n` })).toBeUndefined();
  });
});
