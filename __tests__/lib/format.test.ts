import { formats, problem } from '@/lib/problems';

const place = { file: 'content/a.md', line: 2, column: 8, endLine: 2, endColumn: 13 };
const message = '"/a,b" is not: 100%\na page.';
const link = { ...problem('dead-link', place, '', 'Did you mean "/b"?'), message };
const sources = new Map([['content/a.md', '---\ntitle: Hello\n---\n']]);

/** The line and the carets that the text format shows for `[…]` in a line, without what stands before them. */
function showLine(marked: string): string[] {
  const column = marked.indexOf('[') + 1;
  const line = marked.replace(/[[\]]/g, '');
  const fault = { file: 'a.md', line: 1, column, endLine: 1, endColumn: marked.indexOf(']') };
  const shown = formats.text([problem('dead-link', fault, 'Wrong.', 'Mend it.')], {
    sources: new Map([['a.md', line]]),
    colour: false,
  });
  return shown
    .split('\n')
    .filter((each) => /^ {2}[1 ] \| /.test(each))
    .map((each) => each.slice(6));
}

describe('formats', () => {
  it('shows a person the place, what is wrong and how to mend it, carets under the fault, and the rule', () => {
    expect(formats.text([link], { sources, colour: false })).toBe(
      [
        'content/a.md:2:8-13 error dead-link',
        '  "/a,b" is not: 100%␊a page. Did you mean "/b"?',
        '  2 | title: Hello',
        '    |        ^^^^^',
        '  docs/rules.md#dead-link',
        '',
        '1 error, 0 warnings',
      ].join('\n'),
    );
  });

  it('shows the first line of a fault of several, and where it ends', () => {
    const long = problem('raw-html', { ...place, endLine: 4, endColumn: 3 }, 'Wrong.', 'Mend it.');
    expect(formats.text([long], { sources, colour: false })).toContain(
      'content/a.md:2:8-4.3 error raw-html\n  Wrong. Mend it.\n  2 | title: Hello\n    |        ^^^^^\n',
    );
  });

  it('shows an example in a hint on lines of its own', () => {
    const hinted = problem('wrong-type', place, 'Wrong.', 'Write it like this:\nsteps:\n  Title: text');
    expect(formats.text([hinted], { sources, colour: false })).toContain(
      'wrong-type\n  Wrong. Write it like this:\n  steps:\n    Title: text\n  2 | title: Hello\n',
    );
  });

  it('shows no line where the file has none to show', () => {
    const whole = problem('no-content', { file: 'content', line: 1, column: 1, endLine: 1, endColumn: 1 }, 'A.', 'B.');
    expect(formats.text([whole], { sources, colour: false })).toBe(
      'content:1:1-1 error no-content\n  A. B.\n  docs/rules.md#no-content\n\n1 error, 0 warnings',
    );
  });

  it('shows the first few of many warnings alike, and each with `all`', () => {
    const lines = [1, 2, 3, 4, 5, 6, 7].map((line) => ({ ...place, line, endLine: line }));
    const old = lines.map((each) => problem('old-value', each, 'Old.', 'Look.'));
    const other = problem('undated-value', { ...place, line: 8, endLine: 8 }, 'No date.', 'Look.');
    const shown = formats.text([...old, other], { sources, colour: false });
    expect(shown.match(/old-value\n/g)).toHaveLength(10);
    expect(shown).toContain(
      '… and 2 more like this in content/a.md: npm run check -- --all shows each.\n\ncontent/a.md:8:8-13 warning undated-value',
    );
    expect(shown).toMatch(/0 errors, 8 warnings$/);
    expect(formats.text(old, { sources, colour: false, all: true }).match(/7:8-13 warning/g)).toHaveLength(1);
    expect(JSON.parse(formats.json(old, { sources, colour: false }))).toHaveLength(7);
    expect(formats.github(old, { sources, colour: false }).split('\n')).toHaveLength(7);
  });

  it('shows every error, however many are alike', () => {
    const dead = [1, 2, 3, 4, 5, 6].map((line) => ({ ...link, line, endLine: line }));
    expect(formats.text(dead, { sources, colour: false }).match(/error dead-link/g)).toHaveLength(6);
  });

  it('ends with how many there are, file by file where there are several', () => {
    const other = {
      ...problem('dead-link', { ...place, file: 'content/b.md' }, 'A.', 'B.'),
      severity: 'warning' as const,
    };
    expect(formats.text([link, link, other], { sources, colour: false })).toMatch(
      /\n\n2 errors, 1 warning in 2 files\n {2}content\/a\.md: 2 errors, 0 warnings\n {2}content\/b\.md: 0 errors, 1 warning$/,
    );
    expect(formats.text([], { sources, colour: false })).toBe('0 errors, 0 warnings');
  });

  it.each([
    ['an accent that is a sign of its own', 'cafe\u0301 [bar]', '     ^^^'],
    ['full-width letters', '学校で [学校] 。', '       ^^^^'],
    ['an emoji of several code points', '👩‍🏫 [one]', '   ^^^'],
    ['tabs, which stop every eight columns', '\tone\t[two]', '\t   \t^^^'],
    ['a tab at fault', 'a[\tb]', ' ^^'],
    ['a fault inside a letter', 'x e[\u0301] y', '  ^'],
    ['a fault without width', 'one [\u200b]two', '    ^'],
  ])('puts carets right below %s', (_, marked, carets) => {
    expect(showLine(marked)).toEqual([marked.replace(/[[\]]/g, ''), carets]);
  });

  it('cuts a long line on both sides of the fault, in columns', () => {
    const [line = '', carets = ''] = showLine(`${'前'.repeat(200)}[fault]${'後'.repeat(200)}`);
    expect(line).toBe(`…${'前'.repeat(20)}fault${'後'.repeat(27)}…`);
    expect(carets).toBe(`${' '.repeat(41)}^^^^^`);
    expect(showLine(`[fault]${'x'.repeat(200)}`)).toEqual([`fault${'x'.repeat(95)}…`, '^^^^^']);
    expect(showLine(`${'x'.repeat(200)}[fault]`)).toEqual([`…${'x'.repeat(95)}fault`, `${' '.repeat(96)}^^^^^`]);
    expect(showLine(`[${'x'.repeat(200)}]`)).toEqual([`${'x'.repeat(100)}…`, '^'.repeat(100)]);
  });

  it('shows no more of a line that is as long as a file may be', () => {
    const line = '学'.repeat(1024 * 1024);
    const faults = Array.from({ length: 100 }, (_, index) =>
      problem(
        'dead-link',
        { file: 'a.md', line: 1, column: index * 10_000 + 1, endLine: 1, endColumn: line.length },
        'A.',
        'B.',
      ),
    );
    const shown = formats.text(faults, { sources: new Map([['a.md', line]]), colour: false });
    expect(Math.max(...shown.split('\n').map((each) => each.length))).toBeLessThan(120);
  });

  it('lets no sign of the content reach the terminal as a command', () => {
    const sly = problem('dead-link', place, 'A \u001b[2J sign.', 'B\u202e.');
    const shown = formats.text([sly], {
      sources: new Map([['content/a.md', '\ntitle: \u001b]0;x\u0007\u009b1m']]),
      colour: false,
    });
    expect(shown).toContain('  A ␛[2J sign. B\ufffd.\n  2 | title: ␛]0;x␇\ufffd1m\n');
  });

  it('colours only when asked to', () => {
    expect(formats.text([link], { sources, colour: true })).toContain('\u001b[');
  });

  it('gives programs one JSON array', () => {
    expect(JSON.parse(formats.json([link], { sources, colour: false }))).toEqual([{ ...link }]);
    expect(formats.json([], { sources, colour: false })).toBe('[]');
  });

  it('gives GitHub one annotation a problem, which content cannot break out of', () => {
    const sly = { ...link, file: 'a,b:c.md', message: '::error::x\r\n::warning::y %0A', hint: 'z' };
    const lines = formats.github([link, sly], { sources, colour: false }).split('\n');
    expect(lines).toEqual([
      '::error file=content/a.md,line=2,col=8,endLine=2,endColumn=13,title=dead-link::"/a,b" is not: 100%25%0Aa page. Did you mean "/b"?',
      '::error file=a%2Cb%3Ac.md,line=2,col=8,endLine=2,endColumn=13,title=dead-link::::error::x%0D%0A::warning::y %250A z',
    ]);
  });
});
