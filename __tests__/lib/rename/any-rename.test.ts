import fc from 'fast-check';
import { parse } from 'parse5';
import { checkFiles } from '@/lib/checks';
import type { Page, Site } from '@/lib/content';
import { type MadeSite, madeSite, titleOf } from '../../support/made-site';
import { type Files, rename } from '../../support/renamed';

/** What is renamed: a page to another place, a section, a partial or the picture. */
const renames = fc.record({
  which: fc.nat(),
  kind: fc.constantFrom('page', 'page', 'page', 'section', 'partial', 'picture'),
  to: fc.constantFrom('/z', '/a/z', '/z/y/x', '/b/z', '/a/b/z'),
});

type Rename = typeof renames extends fc.Arbitrary<infer Value> ? Value : never;

/** The two names of a rename, and the two that undo it. */
function namesOf({ urls, files }: MadeSite, { which, kind, to }: Rename) {
  const url = urls[which % urls.length] ?? '/';
  if (kind === 'page') return [url, to] as const;
  if (kind === 'picture') return ['media/a.svg', `media${to}.svg`] as const;
  if (kind === 'section') return [`${url}#one`, 'Another “title”', `${url}#another-title`, 'One'] as const;
  const paths = Object.keys(files).filter((path) => /(^|\/)_/.test(path));
  const path = paths[which % paths.length] ?? '';
  return [`content/${path.replace(/_([^/]*)\.md$/, '$1')}`, `content${to}`] as const;
}

/** Where each link leads, by its words: the title of the page, and of the section on it. */
function followLinks(site: Site): Map<string, string> {
  const found = new Map<string, string>();
  const follow = (words: string, href: string, page: Page) => {
    const url = new URL(href, `https://a.invalid${page.url}`);
    const target = site.pages.find((each) => each.url === url.pathname);
    const anchor = target?.origin.anchors.find(({ id }) => `#${id}` === decodeURIComponent(url.hash));
    found.set(words, `${target?.title} ${url.hash === '' ? '' : anchor?.text}`);
  };
  const walk = (node: unknown, page: Page): void => {
    if (typeof node !== 'object' || node === null) return;
    const attributes: unknown = Reflect.get(node, 'attrs');
    const href = Array.isArray(attributes) ? attributes.find(({ name }) => name === 'href')?.value : undefined;
    const [text]: unknown[] = [Reflect.get(node, 'childNodes')].flat();
    if (typeof href === 'string' && typeof text === 'object' && text) {
      follow(String(Reflect.get(text, 'value')), href, page);
    }
    for (const child of [Reflect.get(node, 'childNodes') ?? []].flat()) walk(child, page);
  };
  for (const page of site.pages) {
    const parts = [...page.body, ...(page.accordion?.sections.flatMap((section) => section.parts) ?? [])];
    for (const part of parts) {
      if (part.type === 'html') walk(parse(part.html), page);
      if (part.type === 'cta_arrow_link') follow(part.link.text, part.link.url, page);
    }
    for (const { text, url } of page.related) follow(text, url, page);
    if (page.backlink) follow(`back from ${page.title}`, page.backlink.url, page);
  }
  return found;
}

/** A text without what a rename may change in it: URLs, names of partials and pictures, and the keys that it adds. */
function withoutNames(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/^(redirect_from| +was):(\n *- .*)*\n/gm, '')
    .replace(/(\]\(<?)[^)>" ]*/g, '$1')
    .replace(/^(\[.*\]:) .*$/gm, '$1')
    .replace(/(["']?)(\/|\.\.?\/|content\/|media\/)[^"'\n]*(?=\1$)/gm, '')
    .replace(/^(backlink:) .*$/gm, '$1')
    .replace(/^media.*:/gm, '')
    .replace(/^( {4})"?(One|Another “title”)"?:/gm, '$1one:');
}

/** A tree without the redirect or old id that two renames leave behind. */
function withoutTraces(files: Files, name: string): Files {
  const [, id] = name.split('#');
  const item = `\\n *- (["']?)${id ?? name}\\1(?=\\n)`;
  const sole = new RegExp(id ? `\\n +was:${item}` : `\\nredirect_from:${item}(?=\\n---)`);
  const clean = (text: string) =>
    sole.test(text) ? text.replace(sole, '') : text.replace(new RegExp(item), (found) => (id ? found : ''));
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => {
      const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
      return [path, clean(text.replaceAll('\r\n', '\n')).replaceAll('\n', lineEnd)];
    }),
  );
}

describe('planRename of anything', () => {
  it('keeps every link, changes nothing else, and can be undone', async () => {
    await fc.assert(
      fc.asyncProperty(madeSite, renames, async (site, chosen) => {
        const [from, to, from2 = to, to2 = from] = namesOf(site, chosen);
        const before = await checkFiles(site.files);
        expect(before.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        const links = followLinks(before.site);
        for (const { words, to: target } of site.links) expect(links.get(words)).toContain(`${target} `);

        const renamed = await rename(site.files, from, to);
        if (typeof renamed === 'string') throw new Error(renamed);
        const after = await checkFiles(renamed);
        expect(after.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        const newLinks = followLinks(after.site);
        const expected = [...links].map(([words, leads]) => [words, leads.replace(/\bOne$/, '(One)')]);
        const found = [...newLinks].map(([words, leads]) => [
          words,
          leads.replace(/\b(One|Another “title”)$/, '(One)'),
        ]);
        expect(new Map(found.map(([words = '', leads = '']) => [words, leads]))).toEqual(
          new Map(expected.map(([words = '', leads = '']) => [words, leads])),
        );
        expect(Object.values(renamed).map(withoutNames).sort()).toEqual(
          Object.values(site.files).map(withoutNames).sort(),
        );
        for (const text of Object.values(renamed)) expect(new Set(text.match(/\r?\n/g)).size).toBeLessThan(2);
        if (chosen.kind === 'page') expect(after.site.redirects.find((each) => each.from === from)?.to).toBe(to);
        if (chosen.kind === 'section') {
          const page = after.site.pages.find(({ title }) => title === titleOf(from.replace(/#.*$/, '')));
          expect(page?.origin.anchors.map(({ id }) => id)).toEqual(expect.arrayContaining(['one', 'step-1']));
        }

        const back = await rename(renamed, from2, to2);
        if (typeof back === 'string') throw new Error(back);
        expect(withoutTraces(back, from2)).toEqual(site.files);
      }),
      { numRuns: Number(process.env.RUNS ?? 30) },
    );
  }, 120_000);
});
