import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PageAcronyms, PageIds, parseMarkdown, type RenderContext, renderMarkdown } from '@/lib/markdown';
import { SourceFile } from '@/lib/source';

const folder = join(process.cwd(), '__tests__/fixtures/markdown');

function render(text: string, context: Partial<RenderContext<{ type: string }>> = {}) {
  const markdown = parseMarkdown(new SourceFile('content/a.md', 'a.md', text).slice(0));
  return renderMarkdown(markdown, {
    ids: new PageIds(),
    acronyms: new PageAcronyms(new Map()),
    keepsHtml: false,
    minimumLevel: 2,
    value: () => undefined,
    block: () => undefined,
    hasBlock: () => false,
    names: () => [],
    picture: () => undefined,
    address: (url) => url,
    ...context,
  });
}

const joined = (parts: { type: string; html?: string }[]) =>
  parts.map((part) => part.html ?? `[${part.type}]`).join('\n');

describe('renderMarkdown', () => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));

  it.each(names)('renders %s as the HTML file beside it', (name) => {
    const expected = readFileSync(join(folder, name.replace('.md', '.html')), 'utf8').trim();
    const { parts, problems } = render(readFileSync(join(folder, name), 'utf8'));
    expect(joined(parts)).toBe(expected);
    expect(problems).toEqual([]);
  });

  it.each([
    '<script>alert(1)</script>',
    'A <img src=x onerror=alert(1)> here.',
    '[x](javascript:alert(1))',
    '![x](javascript:alert(1))',
    '<a href="jav&#x09;ascript:alert(1)">x</a>',
    '<hr data-slot="0">',
  ])('lets nothing of %s run', (text) => {
    const out = joined(render(text, { block: () => ({ type: 'secret' }) }).parts);
    expect(out).not.toMatch(/<script|onerror|javascript:|secret|<img[^>]+src|<a /);
  });

  it('moves all headings down together when they must stand lower', () => {
    expect(joined(render('## A\n\n#### B', { minimumLevel: 4 }).parts)).toBe('<h4 id="a">A</h4>\n<h6 id="b">B</h6>');
  });

  it('tells whether the text ends with a heading', () => {
    expect(render('Text.\n\n### End\n\n<!-- note -->').endsWithHeading).toBe(3);
    expect(render('### Start\n\nText.').endsWithHeading).toBeUndefined();
  });

  it('leaves the parsed tree as it was, so that another page can render it', () => {
    const markdown = parseMarkdown(new SourceFile('a', 'a', '## A $x$\n\n| a |\n| - |\n| b |\n').slice(0));
    const before = JSON.stringify(markdown.tree);
    renderMarkdown(markdown, { ...emptyContext(), value: () => 'v' });
    expect(JSON.stringify(markdown.tree)).toBe(before);
  });
});

function emptyContext(): RenderContext<never> {
  return {
    ids: new PageIds(),
    acronyms: new PageAcronyms(new Map()),
    keepsHtml: false,
    minimumLevel: 2,
    value: () => undefined,
    block: () => undefined,
    hasBlock: () => false,
    names: () => [],
    picture: () => undefined,
    address: (url) => url,
  };
}
