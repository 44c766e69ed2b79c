import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSite } from '@/lib/checks';
import { ContentStore, getPage, loadSite, type Page, type Site, withPages } from '@/lib/content';
import { makeTree, removeTrees } from '../support/content-tree';

afterAll(removeTrees);

async function loadPage(files: Record<string, string>, url = '/'): Promise<Page> {
  const { site } = await loadSite(makeTree({ 'site.yml': 'name: Example\n', ...files }));
  const page = getPage(site, url);
  if (!page) throw new Error(`no page at ${url}`);
  return page;
}

const idsOf = (page: Page) => page.origin.anchors.map(({ id }) => id);

const html = (parts: Page['body']) =>
  parts.map((part) => (part.type === 'html' ? part.html : `[${part.type}]`)).join('\n');

describe('loadSite', () => {
  it('makes URLs from paths: home and index stand for their folder', async () => {
    const page = '---\ntitle: A page\n---\n';
    const { site } = await loadSite(
      makeTree({ 'site.yml': 'name: x\n', 'home.md': page, 'a/index.md': page, 'a/b.md': page, 'a/_c.md': 'Part.\n' }),
    );
    expect(site.pages.map(({ url }) => url)).toEqual(['/', '/a', '/a/b']);
  });

  it('names the backlink after the page it leads to, read as if the URL ended in a slash', async () => {
    const files = {
      'a.md': '---\ntitle: Long title\nnavigation_title: Short\n---\n',
      'a/b.md': '---\ntitle: B\nbacklink: "../"\n---\n',
    };
    expect((await loadPage(files, '/a/b')).backlink).toEqual({ url: '/a', text: 'Short' });
  });

  it('keeps related links in the order written, also where the texts are years', async () => {
    const files = {
      'home.md': '---\ntitle: H\nrelated_content:\n  Newest: "#top"\n  2024: "#top"\n  2023: "#top"\n---\n',
    };
    expect((await loadPage(files)).related.map(({ text }) => text)).toEqual(['Newest', '2024', '2023']);
  });

  it('keeps dates as they were written, quoted or not', async () => {
    const page = await loadPage({ 'home.md': '---\ntitle: H\ndate: "2021-08-06"\nupdated: 2026-08-01\n---\n' });
    expect([page.date, page.updated]).toEqual(['2021-08-06', '2026-08-01']);
  });

  it('puts values into the text, and leaves other dollar signs alone', async () => {
    const page = await loadPage({
      'home.md': '---\ntitle: H\n---\n\nFrom $fees_low$, or $5 and $10, or \\$fees_low\\$, or `$fees_low$`.\n',
      'values/fees.yml': 'fees: {low: {value: "£7,950", as_of: 2026-08-01, source: Providers}}\n',
    });
    expect(html(page.body)).toBe('<p>From £7,950, or $5 and $10, or $fees_low$, or <code>$fees_low$</code>.</p>');
  });

  it('places blocks of the page and of the partial, where a paragraph is just their name', async () => {
    const page = await loadPage({
      'home.md':
        '---\ntitle: H\ninset_text:\n  note: {text: Ask first.}\ncontent: [content/more]\n---\n\nOne.\n\n$note$\n\nTwo.\n',
      '_more.md': '---\nexpander:\n  why: {title: Why, text: Because.}\n---\n\n$why$\n\n$note$\n',
    });
    expect(html(page.body)).toBe('<p>One.</p>\n[inset_text]\n<p>Two.</p>\n[expander]\n[inset_text]');
  });

  it('places blocks in the texts of blocks, those of the same file first', async () => {
    const note = '  note:\n    text: |\n      Ask first.\n\n      $words$\n';
    const page = await loadPage({
      'home.md': `---\ntitle: H\ninset_text:\n${note}quote:\n  words: {text: Of the page.}\ncontent: [content/more]\n---\n\n$note$\n`,
      '_more.md': `---\nexpander:\n${note.replace('note', 'more')}quote:\n  words: {text: Of the partial.}\n---\n\n$more$\n`,
    });
    const nested = page.body.flatMap((part) => ('text' in part && Array.isArray(part.text) ? part.text : []));
    expect(html(nested)).toBe('<p>Ask first.</p>\n[quote]\n<p>Ask first.</p>\n[quote]');
    expect(page.origin.texts.map(({ markdown }) => markdown?.source.text)).toEqual(
      expect.arrayContaining(['Of the page.', 'Of the partial.']),
    );
  });

  it('lets extra keys through that site.yml names', async () => {
    const folder = makeTree({
      'site.yml': 'name: x\nextra_keys: [author]\n',
      'home.md': '---\ntitle: H\nauthor: me\n---\n',
    });
    expect((await loadSite(folder)).problems).toEqual([]);
  });

  it('takes links that another service answers', async () => {
    const folder = makeTree({
      'site.yml': 'name: x\nother_paths: [/events, /events/*]\n',
      'home.md': '---\ntitle: H\n---\n\n[Events](/events), [one](/events/one).\n',
    });
    expect((await loadSite(folder)).problems).toEqual([]);
  });

  it('never throws for a folder that is not there', async () => {
    const { problems } = await loadSite('no-such-folder');
    expect(problems.map(({ rule }) => rule)).toEqual(['no-content']);
  });
});

describe('what depends on a broken file', () => {
  it('is not reported: links into a page, names of values, blocks of a partial', async () => {
    const { problems } = await loadSite(
      makeTree({
        'site.yml': 'name: x\n',
        'home.md': '---\ntitle: H\n---\n\n[x](/broken#step-1), $fees_low$.\n',
        'broken.md': '---\ntitle: B\nkye: x\ncontent: [content/part]\n---\n',
        '_part.md': '---\nkye: x\nquote:\n  q: {text: Hello.}\n---\n\n$q$\n\n$other$\n',
        'values/fees.yml': 'fees: {low: "x\n',
      }),
    );
    expect(problems.map(({ rule }) => rule)).toEqual(['unknown-key', 'unknown-key', 'yaml-syntax']);
  });
});

describe('ids and links of a page', () => {
  it('are unique where headings are named like footnotes', async () => {
    const body = '## Note 1\n\n## Mark 1\n\nText.[^a]\n\n[^a]: Note. [up](#mark-1)\n';
    const page = await loadPage({ 'home.md': `---\ntitle: H\n---\n\n${body}` });
    const ids = [...html(page.body).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['note-1', 'mark-1', 'mark-1-2', 'note-1-2']);
    expect(idsOf(page)).toEqual(expect.arrayContaining(ids));
  });

  it('keep their address when a scheme is written in capitals', async () => {
    const page = await loadPage({ 'home.md': '---\ntitle: H\n---\n\n[a](HTTPS://example.org/A) [b](Tel:+44)\n' });
    expect(html(page.body)).toContain('<a href="https://example.org/A">a</a> <a href="tel:+44">b</a>');
  });

  it.each([
    ['/events/*', '/events/one', true],
    ['/a*b*c', '/a-b-c', true],
    ['/a*b*c', '/a-c-b', false],
    ['/*******x', `/${'a'.repeat(60)}`, false],
    ['/events', '/events/one', false],
  ])('match other paths: %s, %s', async (pattern, path, isMatch) => {
    const files = {
      'site.yml': `name: x\nother_paths: ["${pattern}"]\n`,
      'home.md': `---\ntitle: H\n---\n\n[x](${path})\n`,
    };
    const { problems } = await checkSite(makeTree(files));
    expect(problems.length === 0).toBe(isMatch);
  });
});

describe('a block that no text places', () => {
  it('lends the page no ids', async () => {
    const block = 'quote:\n  q:\n    text: |\n      ### Hidden\n';
    const page = await loadPage({ 'home.md': `---\ntitle: H\n${block}---\n\nText.\n` });
    expect(idsOf(page)).not.toContain('hidden');
  });

  it('is looked at in the partial of a promo, too', async () => {
    const promo = '---\nheading: P\ntext: T\nquote:\n  q: {text: "$nothing$"}\n---\n';
    const folder = makeTree({
      'site.yml': 'name: x\n',
      'home.md': '---\ntitle: H\npromo_content: [content/promo]\n---\n',
      '_promo.md': promo,
    });
    expect((await loadSite(folder)).problems.map(({ rule }) => rule)).toEqual(['unknown-name']);
  });
});

describe('the accordion of a page', () => {
  const steps =
    'accordion:\n  numbered: true\n  steps:\n    Check fees:\n      partial: content/fees\n    Apply:\n      partial: content/apply\n';
  const partials = { '_fees.md': '### Costs\n\nText.\n\n#### Part time\n', '_apply.md': '## How\n\n## How\n' };
  const load = (extra: string, body: string) =>
    loadPage({ ...partials, 'home.md': `---\ntitle: H\n${steps}${extra}---\n\n${body}\n` });

  it('stands one level below a heading with which the body ends', async () => {
    expect((await load('', '## One\n\nText.\n\n### Steps')).accordion?.headingLevel).toBe(4);
  });

  it('stands at level 2 when the body ends with text', async () => {
    expect((await load('', '## One\n\nText.')).accordion?.headingLevel).toBe(2);
  });

  it('numbers tables over the whole page, whichever text they stand in', async () => {
    const table = '| a |\n| - |\n| 1 |\n';
    const page = await loadPage({
      '_fees.md': table,
      '_apply.md': table,
      'home.md': `---\ntitle: H\n${steps}---\n\n${table}`,
    });
    const parts = [...page.body, ...(page.accordion?.sections.flatMap((section) => section.parts) ?? [])];
    const names = [...html(parts).matchAll(/aria-label="([^"]*)"/g)].map(([, name]) => name);
    expect(names).toEqual(['Table 1', 'Table 2', 'Table 3']);
  });

  it('moves the headings of partials below its own', async () => {
    const page = await load('', '## Steps');
    expect(page.accordion?.sections.map(({ parts }) => html(parts).match(/<h\d/g))).toEqual([
      ['<h4', '<h5'],
      ['<h4', '<h4'],
    ]);
  });

  it('gives each section an id of its own, and step-1 … beside it', async () => {
    const page = await load('', '## Apply\n\n## Step 1');
    expect(page.accordion?.sections.map(({ id, aliases }) => [id, ...aliases])).toEqual([
      ['check-fees', 'step-1'],
      ['apply-2', 'step-2'],
    ]);
    expect(html(page.body)).toContain('<h2 id="step-1-2">Step 1</h2>');
    expect(new Set(idsOf(page)).size).toBe(idsOf(page).length);
  });

  it('takes the ids of its sections before the headings in them do', async () => {
    const page = await loadPage({
      'home.md': `---\ntitle: H\n${steps}---\n`,
      '_fees.md': '## Apply\n',
      '_apply.md': 'Text.\n',
    });
    expect(page.accordion?.sections.map(({ id }) => id)).toEqual(['check-fees', 'apply']);
    expect(html(page.accordion?.sections[0]?.parts ?? [])).toBe('<h3 id="apply-2">Apply</h3>');
  });

  it('takes an id and former ids from the front matter', async () => {
    const page = await loadPage({
      ...partials,
      'home.md':
        '---\ntitle: H\naccordion:\n  active_step: 1\n  steps:\n    Fees now:\n      partial: content/fees\n      id: fees\n      was: [find-fees, old-fees]\n---\n\n[Fees](#old-fees)\n',
    });
    expect(page.accordion?.sections[0]).toMatchObject({
      id: 'fees',
      aliases: ['step-1', 'find-fees', 'old-fees'],
      isActive: true,
    });
    expect(idsOf(page)).toEqual(expect.arrayContaining(['fees', 'find-fees', 'old-fees', 'step-1']));
  });

  it('has what stands before and after it, partials and calls to action', async () => {
    const cta = '    cta: {link_text: Apply, link_target: "#apply"}\n';
    const around = `  content_before_accordion:\n    partial: content/apply\n  content_after_accordion:\n${cta}`;
    const page = await load(around, 'Text.');
    expect(html(page.accordion?.before ?? [])).toContain('<h2 id="how">How</h2>');
    expect(page.accordion?.after).toMatchObject([{ type: 'calls_to_action', link: { text: 'Apply', url: '#apply' } }]);
  });
});

describe('the files of a site', () => {
  const dot = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>';
  const files = {
    'site.yml': 'name: x\nfooter: {Terms: static/terms.txt}\n',
    'home.md': '---\ntitle: H\n---\n\n![A dot](media/dot.svg) [Dates](../media/dates.csv#top)\n',
    'draft.md': '---\ntitle: D\ndraft: true\n---\n\n![A dot](media/late.svg) [Late](media/late.csv)\n',
    'media/dot.svg': dot,
    'media/late.svg': dot,
    'media/unused.svg': dot,
    'media/dates.csv': 'Date\n',
    'media/late.csv': 'Date\n',
    'static/terms.txt': 'Terms\n',
  };
  const pathsOf = ({ pictures, downloads }: Site) => [...pictures, ...downloads].map(({ path }) => path);

  it('are those that its pages and its footer name', async () => {
    const { site, problems } = await checkSite(makeTree(files));
    expect(problems).toEqual([]);
    const all = ['media/dot.svg', 'media/late.svg', 'media/dates.csv', 'media/late.csv', 'static/terms.txt'];
    expect(pathsOf(site)).toEqual(all);
    const published = withPages(
      site,
      site.pages.filter(({ draft }) => !draft),
    );
    expect(pathsOf(published)).toEqual(['media/dot.svg', 'media/dates.csv', 'static/terms.txt']);
  });

  it('are measured once as long as they stay the same, and what is told of them', async () => {
    const folder = makeTree({ ...files, 'images.yml': 'media/dot.svg: {alt: A dot}\n' });
    const store = new ContentStore(folder);
    const first = (await store.load()).site.pictures;
    const second = (await store.load()).site.pictures;
    expect(second[0]).toBe(first[0]);
    writeFileSync(join(folder, 'images.yml'), 'media/dot.svg: {alt: A teal dot}\n');
    expect((await store.load()).site.pictures[0]).toMatchObject({ path: 'media/dot.svg', alt: 'A teal dot' });
  });

  it('may be those of another service, where site.yml says so', async () => {
    const home = '---\ntitle: H\n---\n\n[Old](/media/old/a.pdf)\n';
    const other = 'name: x\nother_paths: [/media/old/*]\n';
    expect((await checkSite(makeTree({ 'site.yml': other, 'home.md': home }))).problems).toEqual([]);
  });
});
