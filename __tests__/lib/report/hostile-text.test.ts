import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { compareManifests, reportFormats, toHtml } from '@/lib/report';
import type { PageChange, Report } from '@/lib/report/report';
import { toMarkdown } from '@/lib/report/to-markdown';
import { renderSite } from '../../support/rendered-site';

const EVIL = [
  '[link](https://evil.example/a) ![x](https://evil.example/b.png)',
  '<script>alert(1)</script> <img src=x onerror=alert(1)> </del></ins></details>',
  '@everyone @org/team #123 GH-1 a@evil.example www.evil.example https://evil.example',
  '::set-output name=a::b ::error file=a::b ##[error]c',
  '**bold** `code` | table | --- ~~~ # heading > quote - [ ] task :tada: $x^2$ \\',
  '1. list &amp; &#64;user &lt;b&gt;',
  `${'long '.repeat(3000)}end`,
  'turn\u202eround\u0007bell',
];

const program = { files: new Map<string, string>(), css: '' };

/** A site whose one page says a text, in its title, description and body. */
async function siteThatSays(text: string) {
  const quoted = JSON.stringify(text);
  const escaped = text.replace(/[\\`*_{}[\]<>()#+\-.!|~&:$@^=']/g, '\\$&');
  return renderSite(
    {
      'site.yml': 'name: A\nurl: https://a.example\n',
      'home.md': `---\ntitle: ${quoted}\ndescription: ${quoted}\n---\n\n${escaped}\n`,
    },
    program,
  );
}

async function report(text: string): Promise<Report> {
  const [base, head] = [await siteThatSays('Before'), await siteThatSays(text)];
  return compareManifests(base.manifest, text, head.manifest);
}

/** Everything in Markdown that is more than words and their places. */
function listActive(markdown: string): string[] {
  const found: string[] = [];
  visit(remark().use(remarkGfm).parse(markdown), (node) => {
    if (node.type === 'html' && !/^<\/?(ins|del)>$/.test(node.value)) found.push(node.value);
    if (
      /^(link|image|linkReference|imageReference|code|inlineCode|table|footnote\w*|delete|thematicBreak|blockquote)$/.test(
        node.type,
      )
    )
      found.push(node.type);
    if (node.type === 'heading' && !/What|At a glance|Page by page|On many/.test(textOf(node)))
      found.push(...(node.depth === 4 ? [] : ['heading']));
  });
  return found;
}

function textOf(tree: Parameters<typeof visit>[0]): string {
  let text = '';
  visit(tree, (node) => {
    if ('value' in node && typeof node.value === 'string' && node.type === 'text') text += node.value;
  });
  return text;
}

describe('toMarkdown', () => {
  it.each(EVIL)('shows %j as words alone', async (text) => {
    const markdown = reportFormats.markdown(await report(text));
    expect(listActive(markdown)).toEqual([]);
    expect(markdown).not.toMatch(/^\s*::|##\[/m);
    const shown = textOf(remark().use(remarkGfm).parse(markdown));
    expect(shown).not.toMatch(/@\w|#\d|www\.|:\/\//);
    expect(shown.replaceAll('\u2060', '')).toContain(
      text.slice(0, 40).replaceAll('\u202e', '').replaceAll('\u0007', '').trim(),
    );
    expect(markdown.length).toBeLessThan(65_000);
  });

  it('keeps within 65,000 characters and 40 links however much differs, and says what it leaves out', () => {
    const page = (number: number): PageChange => ({
      url: `/page-${number}`,
      change: 'changed',
      title: `Page ${number}`,
      isDraft: false,
      because: [{ file: `content/page-${number}.md`, line: 1 }],
      words: { added: 1, removed: 0 },
      changes: [
        { type: 'text', region: 'main', kind: 'p', below: '', parts: [{ kind: 'added', text: `<${number}>` }] },
      ],
      inbound: 0,
    });
    const pages = Array.from({ length: 2000 }, (_, number) => page(number));
    const many: Report = {
      siteName: 'A',
      base: 'b',
      pages,
      shared: [],
      onlyShared: new Set(),
      unchanged: 0,
      problems: [],
    };
    const markdown = toMarkdown(many, { address: 'https://preview.example' });
    expect(markdown.length).toBeLessThan(65_000);
    expect(markdown.match(/\]\(/g)?.length).toBe(40);
    const told = markdown.match(/^#### /gm)?.length ?? 0;
    expect(markdown).toContain(`Left out for want of room: ${(2000 - told).toLocaleString('en')} pages.`);
    expect(told).toBeGreaterThan(100);
  });
});

describe('toHtml', () => {
  it.each(EVIL)('shows %j as words alone', async (text) => {
    const html = toHtml(await report(text));
    const tags = [...html.matchAll(/<(\w+)/g)].map(([, tag]) => tag);
    const known = ['main', 'h1', 'h2', 'h3', 'p', 'strong', 'section', 'a', 'span', 'ul', 'li', 'del', 'ins'];
    expect(tags.filter((tag) => !known.includes(tag ?? ''))).toEqual([]);
    expect(html).not.toMatch(/<[^>]* on\w+=/);
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href?.charAt(0))).not.toContain('h');
  });
});

describe('reportFormats', () => {
  it.each(EVIL)(
    'prints %j as text that no terminal and no runner obeys, and as JSON that says the same',
    async (text) => {
      const made = await report(text);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that must not be there
      expect(reportFormats.text(made)).not.toMatch(/^\s*::|##\[|[\u0000-\u0008\u000b-\u001f\u202e]/m);
      const json = reportFormats.json(made);
      expect(json).not.toMatch(/^\s*::|##\[/m);
      expect(JSON.parse(json).pages).toContainEqual(expect.objectContaining({ url: '/', change: 'changed' }));
    },
  );
});
