import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFiles } from '@/lib/checks';
import { getPage } from '@/lib/content';
import type { Problem } from '@/lib/problems';

async function render(body: string, weight = 'off') {
  const { site, problems } = await checkFiles({
    'site.yml': `name: x\nrules: {raw-html: ${weight}}\n`,
    'home.md': `---\ntitle: H\ninset_text:\n  note: {text: A block.}\n---\n\n${body}\n\n$note$\n`,
  });
  const parts = getPage(site, '/')?.body ?? [];
  return { html: parts.map((part) => (part.type === 'html' ? part.html : `[${part.type}]`)).join('\n'), problems };
}

const told = (problems: readonly Problem[]) =>
  problems.map(({ rule, line, column, endColumn, message }) => `${rule} ${line}:${column}-${endColumn} ${message}`);

describe('a site that lets HTML pass', () => {
  it('keeps words and their structure, also round Markdown', async () => {
    const { html, problems } = await render(
      'A <b>bold *and* <i lang="fr">vif</i></b> start.\n\n<div>\n\n## Head\n\n</div>',
    );
    expect(html).toBe(
      '<p>A <b>bold <em>and</em> <i lang="fr">vif</i></b> start.</p>\n<div>\n<h2 id="head">Head</h2>\n</div>\n[inset_text]',
    );
    expect(problems).toEqual([]);
  });

  it('still warns of the HTML itself where the rule is a warning', async () => {
    const { problems } = await render('A <b>bold</b> start.', 'warning');
    expect(told(problems)).toEqual(['raw-html 7:3-6 "<b>" is HTML.']);
  });

  it('tells each tag and attribute that it takes out, at its place', async () => {
    const body =
      'A <font size="7">b</font> <span id="x" onclick="go()">c</span>\n<img src="https://example.org/a.png"> <td>d';
    const { html, problems } = await render(body);
    expect(html).toBe('<p>A b <span>c</span>\n d</p>\n[inset_text]');
    expect(told(problems)).toEqual([
      'removed-html 7:3-18 "<font size="7">" is taken out of the page.',
      'removed-html 7:33-39 "id="x"" is taken out of the page.',
      'removed-html 7:40-54 "onclick="go()"" is taken out of the page.',
      'removed-html 8:1-38 "<img src="https://example.org/a.png">" is taken out of the page.',
      'removed-html 8:39-43 "<td>" is taken out of the page.',
    ]);
  });

  it('checks links in HTML as any others', async () => {
    expect(told((await render('See <a href="/nowhere">x</a>.')).problems)).toEqual([
      'dead-link 7:14-22 "/nowhere" is not a page.',
    ]);
  });

  it('keeps a tag that is never closed from reaching over a block', async () => {
    expect((await render('<div>\n\nText.')).html).toBe('<div>\n<p>Text.</p>\n</div>\n[inset_text]');
  });

  it.each([
    '<script>alert(1)</script>',
    'A <script>alert(1)</script> b',
    '<style>p { color: red }</style>',
    '<svg onload="alert(1)"><script>alert(1)</script></svg>',
    '<a href="javascript:alert(1)">x</a>',
    '<a href="jav&#x09;ascript:alert(1)">x</a>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<!--> <b onclick=alert(1)>x</b> -->',
    '<b title="a>b" onclick=alert(1)>x</b>',
    '<b data-tag="0" onclick=alert(1)>x</b>',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '<hr data-slot="0">',
    '<form action="https://example.org"><input name="q"></form>',
    '<meta http-equiv="refresh" content="0; url=https://example.org">',
    '<plaintext> a',
  ])('lets nothing of %s run or load', async (body) => {
    const { html, problems } = await render(body);
    expect(html).not.toMatch(
      /<script|<[^>]* on\w+=|<[^>]*javascript:|<style|<svg|<iframe|<img|<form|<input|<meta|data-tag/,
    );
    expect(html.match(/\[inset_text\]/g)).toHaveLength(1);
    expect(problems).not.toEqual([]);
  });

  it('renders text without HTML as every other site', async () => {
    const folder = join(process.cwd(), '__tests__/fixtures/markdown');
    for (const name of readdirSync(folder).filter((each) => each.endsWith('.md'))) {
      const text = readFileSync(join(folder, name), 'utf8');
      const [plain] = (await render(`${text}\n\n<!-- note -->`)).html.split('\n[');
      const [withHtml] = (await render(`${text}\n\n<b>x</b>`)).html.split('\n[');
      expect(withHtml?.replace(/\n?<p><b>x<\/b><\/p>/, '')).toBe(plain);
    }
  });
});
