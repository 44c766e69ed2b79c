import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { toString as textOf } from 'mdast-util-to-string';
import { remark } from 'remark';
import { parse } from 'yaml';
import { removeTrees } from '../support/content-tree';
import { listIqtsPages, makeIqtsTree } from '../support/iqts-site';
import { runCommand } from '../support/site';

const out = join(process.cwd(), '.build/iqts-out');

const pages = listIqtsPages();

beforeAll(async () => {
  const [last, ...others] = pages.toReversed();
  if (!last) throw new Error('there is no page to build');
  const { code, stderr } = runCommand('build', { CONTENT_DIR: await makeIqtsTree(last.text, others), OUT_DIR: out });
  if (code !== 0) throw new Error(stderr);
});

afterAll(() => {
  removeTrees();
  rmSync(out, { recursive: true, force: true });
});

const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

describe.each(pages)('the iQTS page, from $name', ({ url, text }) => {
  const [, frontMatter = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text.toString('utf8')) ?? [];
  const written = parse(frontMatter);
  let page: Document;

  beforeAll(() => {
    page = new JSDOM(readFileSync(join(out, `${url}.html`), 'utf8')).window.document;
  });

  it('shows the title as the one h1', () => {
    expect([...page.querySelectorAll('h1')].map((each) => plain(each.textContent))).toEqual([written.title]);
    expect(page.title).toBe(`${written.title} - Example`);
    expect(page.querySelector('meta[name=description]')?.getAttribute('content')).toBe(written.description);
  });

  it('shows the three related links in order', () => {
    const links = [...page.querySelectorAll('aside a')].map((link) => [
      plain(link.textContent),
      link.getAttribute('href'),
    ]);
    expect(links).toEqual(Object.entries(written.related_content));
    expect(links).toHaveLength(3);
  });

  it('shows the five steps, numbered, in order, each with its partial', () => {
    const sections = [...page.querySelectorAll('.govuk-accordion__section')];
    const titles = sections.map((section) => plain(section.querySelector('h3')?.textContent));
    expect(titles).toEqual(Object.keys(written.accordion.steps).map((title, index) => `${index + 1}. ${title}`));
    const partials = Object.values<{ partial: string }>(written.accordion.steps);
    sections.forEach((section, index) => {
      expect(section.textContent).toContain(`Words of ${partials[index]?.partial.split('/').at(-1)}, findable.`);
      expect(section.querySelector('h4')).not.toBeNull();
    });
  });

  it('shows every paragraph, list and heading of the body, in order', () => {
    const article = page.querySelector('article .prose');
    const expected = remark()
      .parse(body)
      .children.flatMap((node) =>
        node.type === 'list' ? node.children.map((item) => plain(textOf(item))) : [plain(textOf(node))],
      );
    const shown = [...(article?.children ?? [])].flatMap((element) =>
      /^[OU]L$/.test(element.tagName)
        ? [...element.children].map((item) => plain(item.textContent))
        : [plain(element.textContent)],
    );
    expect(shown).toEqual(expected);
    expect(shown.length).toBeGreaterThan(5);
  });

  it('shows every link of the body', () => {
    const links = [...body.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)].map(([, words, url]) => [words, url]);
    const shown = [...(page.querySelector('article .prose')?.querySelectorAll('a') ?? [])];
    expect(shown.map((link) => [plain(link.textContent), link.getAttribute('href')])).toEqual(links);
  });

  it('shows what comes after the accordion, and the promo', () => {
    const after = [...page.querySelectorAll('.govuk-accordion ~ .prose')].map(({ textContent }) => textContent);
    expect(after).toEqual([expect.stringContaining('Words of after-accordion, findable.')]);
    const promo = page.querySelector('.promo');
    expect(plain(promo?.querySelector('h2')?.textContent)).toBe('Talk to an adviser');
    expect(promo?.querySelector('.promo__text-side')?.textContent).toContain('They can help you.');
    expect(promo?.querySelector('a')?.getAttribute('href')).toBe('/advisers');
  });

  it('shows the hero’s picture in three formats with its size, loaded at once', () => {
    const image = page.querySelector('.hero img');
    expect(image?.getAttribute('width')).toBe('1200');
    expect(image?.getAttribute('loading')).toBe('eager');
    expect([...page.querySelectorAll('.hero source')].map((source) => source.getAttribute('type'))).toEqual([
      'image/avif',
      'image/webp',
    ]);
    for (const source of page.querySelectorAll('.hero source, .hero img')) {
      for (const candidate of source.getAttribute('srcset')?.split(', ') ?? []) {
        const file = join(out, candidate.split(' ')[0] ?? '');
        expect(readFileSync(file).length).toBeGreaterThan(100);
      }
    }
  });

  it('leads back to /non-uk-teachers, by its name', () => {
    const link = page.querySelector('.govuk-back-link');
    expect([link?.getAttribute('href'), link?.textContent]).toEqual([
      '/non-uk-teachers',
      'Back to The page non-uk-teachers',
    ]);
  });
});
