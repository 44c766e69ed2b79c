import type { Problem } from '@/lib/problems';
import { type Answer, answer } from '@/scripts/fuzz/answer';
import { listKeptCases } from '@/scripts/fuzz/case-file';
import { toFiles } from '@/scripts/fuzz/files';
import { findFaults } from '@/scripts/fuzz/properties';
import { boundedAnswer } from '@/scripts/fuzz/properties/bounded-answer';
import { insideFile } from '@/scripts/fuzz/properties/inside-file';
import { plainWords } from '@/scripts/fuzz/properties/plain-words';
import type { Property } from '@/scripts/fuzz/properties/property';
import { safeHtml } from '@/scripts/fuzz/properties/safe-html';
import { sameAnswer } from '@/scripts/fuzz/properties/same-answer';
import { wholePage } from '@/scripts/fuzz/properties/whole-page';

const files = toFiles({ 'site.yml': 'name: Example\n', 'home.md': '---\ntitle: Home\n---\n\nText.\n' });
const right: Problem = {
  severity: 'error',
  rule: 'dead-link',
  file: 'home.md',
  line: 5,
  column: 1,
  endLine: 5,
  endColumn: 6,
  message: '"Text." is not a page.',
  hint: 'Link to a page that exists.',
};

async function faultsOf(property: Property, change: Partial<Answer>): Promise<readonly string[]> {
  return property.findFaults({ ...(await answer(files)), ...change });
}

describe('findFaults', () => {
  it.each(listKeptCases())('finds nothing where something was once: %s', async (_, kept) => {
    expect(await findFaults(kept)).toEqual([]);
  });
});

describe('insideFile', () => {
  it.each([
    ['no such file', { file: 'two.md' }],
    ['shows no text', { column: 3, endColumn: 3 }],
    ['no place', { column: 0 }],
    ['ends before it begins', { column: 2, endColumn: 1 }],
    ['begins outside the file', { line: 7, endLine: 7 }],
    ['ends outside the file', { endColumn: 7 }],
  ])('reports: %s', async (fault, change) => {
    const [found = ''] = await faultsOf(insideFile, { problems: [{ ...right, ...change }] });
    expect(found.split(':')[0]).toBe(fault);
  });

  it('is silent for a problem at its text', async () => {
    expect(await faultsOf(insideFile, { problems: [right] })).toEqual([]);
  });
});

describe('plainWords', () => {
  it.each([
    ['a sentence that says nothing', { hint: ' ' }],
    ['a second line', { message: 'One.\nTwo.' }],
    ['what a terminal obeys', { message: '"\u001b[2J" is not a page.' }],
    ['a sentence without end', { message: 'x'.repeat(601) }],
    ['words of the program', { hint: 'Did you mean undefined?' }],
  ])('reports %s', async (_, change) => {
    expect(await faultsOf(plainWords, { problems: [{ ...right, ...change }] })).not.toEqual([]);
  });

  it('lets content say anything inside quotation marks', async () => {
    expect(await faultsOf(plainWords, { problems: [{ ...right, message: '"undefined" is not a page.' }] })).toEqual([]);
  });
});

describe('boundedAnswer', () => {
  it('reports more problems than a tree of that size can have', async () => {
    expect(await faultsOf(boundedAnswer, { problems: Array(500).fill(right) })).toEqual([
      '500 of problems from 56 bytes',
    ]);
  });
});

describe('safeHtml', () => {
  it.each([
    '<script>alert(1)</script>',
    '<svg><script>alert(1)</script></svg>',
    '<p style="color: red">x</p>',
    '<img src="/x.png" onerror="alert(1)">',
    '<iframe src="/x"></iframe>',
    '<a href="javascript:alert(1)">x</a>',
    '<a href="java&Tab;script:alert(1)">x</a>',
    '<a href="&#1;javascript&colon;alert(1)">x</a>',
    '<a href="vbscript:x">x</a>',
    '<a href="data:text/html,x">x</a>',
    '<a href="//host">x</a>',
    '<a href="/\\host">x</a>',
    '<img src="https://host/x.png">',
    '<source srcset="/a.png 1x, //host/b.png 2x">',
  ])('reports %s', async (html) => {
    expect(await faultsOf(safeHtml, { html: new Map([['/', html]]) })).toHaveLength(1);
  });

  it.each([
    '<a href="https://host/x">x</a>',
    '<a href="tel:+44">x</a>',
    '<img src="/media/a.jpg">',
    '<p>&lt;script></p>',
  ])('is silent for %s', async (html) => {
    expect(await faultsOf(safeHtml, { html: new Map([['/', html]]) })).toEqual([]);
  });
});

describe('wholePage', () => {
  it.each(['<p>No heading</p>', '<h1>One</h1><h1>Two</h1>', '<h1 id="a">A</h1><p id="a">B</p>'])(
    'reports %s',
    async (html) => {
      expect(await faultsOf(wholePage, { html: new Map([['/', html]]) })).toHaveLength(1);
    },
  );
});

describe('sameAnswer', () => {
  it('reports another answer to the same tree', async () => {
    const faults = await faultsOf(sameAnswer, { problems: [right] });
    expect(faults).toEqual(['other problems when it is asked again']);
  });
});
