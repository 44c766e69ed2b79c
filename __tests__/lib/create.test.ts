import { checkFiles } from '@/lib/checks';
import { createPage, createPartial, type NewPage, type NewPartial } from '@/lib/create';
import { rankBetween } from '@/lib/create/rank';

const page = (title: string, ...lines: string[]) =>
  `---\ntitle: ${title}\n${lines.map((line) => `${line}\n`).join('')}---\n`;
const files = {
  'site.yml': 'name: A\n',
  'redirects.yml': '/old: /a\n',
  'home.md': page('Home'),
  'a.md': page('A', 'navigation: 10'),
  'b.md': page('B', 'navigation: "20"'),
  'c.md': page('C', 'navigation: 21'),
  'd.md': page('D', 'navigation: 21', 'content: [content/p]'),
  'a/x.md': page('X', 'navigation: 20.10'),
  'a/y.md': page('Y', 'navigation: 20.20', 'promo_content:', '- "content/q"'),
  '_p.md': 'P\n',
  '_q.md': '---\nheading: Q\n---\n',
};

/** What is written, with notes below; or the two sentences of the refusal. */
async function show(plan: ReturnType<typeof createPage>): Promise<string[]> {
  const made = await plan;
  if (made.type === 'refusal') return [`${made.message} ${made.hint}`];
  const texts = [...made.change.texts].map(([path, text]) => `${path}\n${text}`);
  return [...texts, ...made.notes];
}

const newPage = async (asked: NewPage) => show(createPage(await checkFiles(files), asked));
const newPartial = async (asked: NewPartial) => show(createPartial(await checkFiles(files), asked));
const body = '\n<!-- Write the text of the page here, in Markdown. -->\n';

describe('createPage', () => {
  it('writes the keys that are asked for, quoted where they must be', async () => {
    expect((await newPage({ title: 'Fees -- & “costs” (2026)/Préavis' }))[0]).toMatch(/^fees-costs-2026-preavis\.md\n/);
    expect(await newPage({ title: 'Fees: a guide', description: 'What #1 costs', layout: 'content' })).toEqual([
      `fees-a-guide.md\n${page('"Fees: a guide"', 'description: "What #1 costs"', 'layout: content', 'navigation: 30')}${body}`,
    ]);
  });

  it.each<[string, Partial<NewPage>, string[]]>([
    ['at the end', {}, ['z.md', '30']],
    ['below a page, at the end', { parent: '/a' }, ['a/z.md', '20.30']],
    ['between two pages', { parent: '/a', after: '/a/x' }, ['a/z.md', '20.15']],
    ['beside the page that it follows', { after: '/a' }, ['z.md', '15']],
    ['before all', { path: '/y', after: 'first' }, ['y.md', '5']],
    ['at a rank of its own', { navigation: '7.5' }, ['z.md', '7.5']],
    ['where there is little room', { after: '/b' }, ['z.md', '20.5', 'There was no room between 20 and 21']],
    [
      'after all of one rank',
      { after: '/c' },
      ['z.md', '30', '/d has the rank 21 too, so the new page comes after it.'],
    ],
  ])('puts a page %s', async (_, asked, [path, rank, note]) => {
    const [text, said] = await newPage({ title: 'Z', ...asked });
    expect(text).toBe(`${path}\n${page('Z', `navigation: ${rank}`)}${body}`);
    expect(said ?? '').toContain(note ?? '');
  });

  it('takes the path of a file for the URL that it makes', async () => {
    const made = await newPage({ title: 'T', path: 'content/a/t.md', navigation: 'none' });
    expect(made).toEqual([`a/t.md\n${page('T')}${body}`]);
  });

  it('leaves a page out of the navigation', async () => {
    expect(await newPage({ title: 'Z', navigation: 'none' })).toEqual([`z.md\n${page('Z')}${body}`]);
  });

  it.each<[Partial<NewPage>, string]>([
    [{ path: '/a' }, 'a.md is there already. Choose another path.'],
    [
      { path: '/A/b' },
      '"A" cannot be part of a URL. Use lower-case letters, digits and hyphens, and no slash at the end.',
    ],
    [{ path: '/z/' }, '"/z/" ends in a slash. Leave the slash out.'],
    [{ path: '/sitemap' }, 'The site itself needs /sitemap. Choose another path.'],
    [
      { path: '/old' },
      '"/old" is an old path that leads to "/a". Choose another path, or take that line out of redirects.yml first.',
    ],
    [{ parent: '/aa' }, '"/aa" is not a page. Did you mean "/a"?'],
    [{ after: '/a/x', path: '/z' }, '"/a/x" is not a page beside /z that is in the navigation. Did you mean "/a"?'],
    [
      { navigation: 'last' },
      'Afterwards z.md, line 3, would be wrong: "navigation" must be a number, but it is "last". Write a number such as 20 or 20.10.',
    ],
    [{ layout: 'contnet' }, 'Afterwards z.md, line 3, would be wrong: "layout" must be one of '],
    [{ title: '!?' }, 'No URL can be made of the title "!?". Write the URL as well.'],
  ])('refuses %j', async (asked, refusal) => {
    const [said] = await newPage({ title: 'Z', ...asked });
    expect(said).toContain(refusal);
  });
});

describe('createPartial', () => {
  it('writes a partial, and its line after the text of a page', async () => {
    expect(await newPartial({ kind: 'partial', path: 'content/a/n', on: '/d' })).toEqual([
      `d.md\n${page('D', 'navigation: 21', 'content: [content/p, content/a/n]')}`,
      'a/_n.md\n<!-- Write the text here, in Markdown. -->\n',
    ]);
  });

  it('writes a promo, and its line among those of a page', async () => {
    const asked = { kind: 'promo', path: 'n', on: '/a/y', title: 'Ask: now', description: 'We help.' } as const;
    expect(await newPartial(asked)).toEqual([
      `a/y.md\n${page('Y', 'navigation: 20.20', 'promo_content:', '- "content/q"', '- "content/n"')}`,
      '_n.md\n---\nheading: "Ask: now"\ntext: We help.\n---\n',
    ]);
  });

  it.each([
    ['content/p', '/a', '_p.md is there already. Choose another path.'],
    ['content/n', '/aa', '"/aa" is not a page. Did you mean "/a"?'],
    [
      'content/N',
      '/a',
      '"N" cannot be part of a URL. Use lower-case letters, digits and hyphens, and no slash at the end.',
    ],
  ])('refuses %s on %s', async (path, on, refusal) => {
    expect(await newPartial({ kind: 'partial', path, on })).toEqual([refusal]);
  });
});

describe('rankBetween', () => {
  it.each([
    [undefined, undefined, '10'],
    ['20', undefined, '30'],
    ['25', undefined, '30'],
    ['20.10', undefined, '20.20'],
    ['20.1', undefined, '20.2'],
    ['20', '30', '25'],
    ['20.10', '20.40', '20.20'],
    ['20.1', '20.2', '20.15'],
    ['20', '20.00000001', '20.000000005'],
    [undefined, '1', '0.5'],
  ])('gives one between %s and %s', (lower, upper, rank) => {
    expect(rankBetween(lower, upper)?.rank).toBe(rank);
  });

  it('gives none where there is no room', () => {
    expect(rankBetween('1', '1')).toBeUndefined();
    expect(rankBetween(undefined, '0')).toBeUndefined();
    expect(rankBetween('1', '1.000000001')).toBeUndefined();
  });
});
