import { formats, problem } from '@/lib/problems';

const place = { file: 'content/a.md', line: 2, column: 8, endLine: 2, endColumn: 13 };
const link = problem('dead-link', place, '"/a,b" is not: 100%\na page.', 'Did you mean "/b"?');
const sources = new Map([['content/a.md', '---\ntitle: Hello\n---\n']]);

describe('formats', () => {
  it('shows a person the line, carets under the fault, the message and the hint', () => {
    expect(formats.text([link], { sources, colour: false })).toBe(
      [
        'content/a.md:2:8 error dead-link',
        '  | title: Hello',
        '  |        ^^^^^',
        '  "/a,b" is not: 100%\na page.',
        '  Did you mean "/b"?',
        '',
        '1 error, 0 warnings',
      ].join('\n'),
    );
  });

  it('colours only when asked to', () => {
    expect(formats.text([link], { sources, colour: true })).toContain('\u001b[');
  });

  it('gives programs one JSON array', () => {
    expect(JSON.parse(formats.json([link], { sources, colour: false }))).toEqual([{ ...link }]);
    expect(formats.json([], { sources, colour: false })).toBe('[]');
  });

  it('gives GitHub one annotation a problem, which content cannot break out of', () => {
    const sly = problem('dead-link', { ...place, file: 'a,b:c.md' }, '::error::x\r\n::warning::y %0A', 'z');
    const lines = formats.github([link, sly], { sources, colour: false }).split('\n');
    expect(lines).toEqual([
      '::error file=content/a.md,line=2,col=8,endLine=2,endColumn=13,title=dead-link::"/a,b" is not: 100%25%0Aa page. Did you mean "/b"?',
      '::error file=a%2Cb%3Ac.md,line=2,col=8,endLine=2,endColumn=13,title=dead-link::::error::x%0D%0A::warning::y %250A z',
    ]);
  });
});
