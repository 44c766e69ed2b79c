import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { type CheckedContent, type CheckedPage, checkSite, problemsOfPage } from '@/lib/checks';
import type { Problem } from '@/lib/problems';
import { withoutOrigin } from '@/lib/publish';
import { readShard, writeShard } from '@/scripts/kept/shard-file';
import { checkContent } from '@/scripts/pages/check-content';
import { PageWorkers } from '@/scripts/pages/page-workers';
import { applyEdits, edits } from '../support/any-edits';
import { madeSite } from '../support/made-site';

const top = mkdtempSync(join(tmpdir(), 'check-'));
afterAll(() => rmSync(top, { recursive: true, force: true }));
const [workers, tell] = [new PageWorkers(process.cwd()), () => undefined];

/** What visitors and editors get of a checked site. */
function told({ site, problems, readingAges }: CheckedContent) {
  return { problems, readingAges, pages: site.pages.map(withoutOrigin), redirects: site.redirects };
}

/** Puts a tree into a folder of its own, where the last one was. */
function write(content: string, files: Readonly<Record<string, string>>): void {
  rmSync(content, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
}

describe('checkContent', () => {
  it('tells the same with what it kept as from nothing, whatever was edited in between', async () => {
    const rounds = fc.array(edits, { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(madeSite, rounds, async ({ files }, changes) => {
        const [content, cache] = [join(top, 'content'), mkdtempSync(join(top, 'cache-'))];
        let tree: Record<string, string> = files;
        write(content, tree);
        await checkContent(content, { program: 'one', cache, workers, tell });
        for (const change of changes) {
          tree = applyEdits(tree, change);
          write(content, tree);
          const kept = await checkContent(content, { program: 'one', cache, workers, tell });
          expect(told(kept)).toEqual(told(await checkSite(content)));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('forgets the trees of texts, which checks alone ask for', async () => {
    const content = join(top, 'trees');
    write(content, { 'site.yml': 'name: A\n', 'home.md': '---\ntitle: Home\n---\n\nText.\n' });
    const cache = mkdtempSync(join(top, 'cache-'));
    const { site } = await checkContent(content, { program: 'one', cache, workers, tell });
    const [text] = site.pages.flatMap(({ origin }) => origin.texts);
    expect(text).toEqual({ place: expect.objectContaining({ line: 4, column: 1 }) });
  });

  it('knows which problems of partials are a page’s own, of what was kept too', async () => {
    const content = join(top, 'partials');
    write(content, {
      'site.yml': 'name: A\nplain_language: {sentence_words: 3}\n',
      'home.md': '---\ntitle: Home\ncontent: [content/a]\n---\n',
      '_a.md': 'A sentence of more words.\n',
    });
    const cache = mkdtempSync(join(top, 'cache-'));
    for (const _ of ['anew', 'kept']) {
      const { site, problems } = await checkContent(content, { program: 'one', cache, workers, tell });
      const own = site.pages.flatMap((page) => problemsOfPage(page, problems));
      expect(own.map(({ rule, file }) => [rule, file.split('/').at(-1)])).toEqual([['long-sentence', '_a.md']]);
    }
  });

  it('takes what an earlier build kept, under the same limits alone', async () => {
    const [content, cache] = [join(top, 'limits'), mkdtempSync(join(top, 'cache-'))];
    const files = { 'site.yml': 'name: A\n', 'home.md': '---\ntitle: Home\n---\n\nOne two three four five.\n' };
    const rulesOf = async () =>
      (await checkContent(content, { program: 'one', cache, workers, tell })).problems.map(({ rule }) => rule);
    write(content, files);
    expect(await rulesOf()).toEqual([]);
    for (const name of readdirSync(join(cache, 'checked'))) {
      const path = join(cache, 'checked', name);
      const { values } = readShard<CheckedPage>(path);
      const place = { file: join(content, 'home.md'), line: 5, column: 1, endLine: 5, endColumn: 2 };
      const found: Problem = { severity: 'warning', rule: 'vague-link', message: 'A.', hint: 'B.', ...place };
      for (const { value } of values.values()) value.read.facts[0]?.[1].problems.push(found);
      writeShard(path, values);
    }
    expect(await rulesOf()).toEqual(['vague-link']);
    write(content, { ...files, 'site.yml': 'name: A\nplain_language: {sentence_words: 3}\n' });
    expect(await rulesOf()).toEqual(['long-sentence']);
  });

  /** A site whose one page names everything that a page can, and is without a fault. */
  const whole: Record<string, string> = {
    'site.yml': 'name: A\nacronyms:\n  QTS: qualified teacher status\n',
    'images.yml': 'media/a.svg:\n  alt: A picture\n',
    'media/a.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="1"/>',
    'media/a.pdf': 'PDF',
    'values/fees.yml': 'fee: {value: "£1", as_of: 2026-08-01, source: Providers}\n',
    'home.md': '---\ntitle: Home\n---\n\nSee [the page](/a/b).\n',
    'a.md': '---\ntitle: Above\n---\n\nText.\n',
    'a/b.md':
      '---\ntitle: Page\nbacklink: ../\ncontent: [content/a/more]\ncalls_to_action:\n  file: {name: attachment, arguments: {text: A file, file_path: media/a.pdf}}\n---\n\nQTS costs $fee$, or 2 $ price $.\n\n![](media/a.svg)\n\n$file$\n',
    'a/_more.md': '---\nexpander:\n  why: {title: Why, text: Because.}\n---\n\n## More\n\n$why$\n',
  };

  it.each<[what: string, path: string, text: string]>([
    ['a partial', 'a/_more.md', 'Other text.\n'],
    ['a partial that shows nothing now', 'a/_more.md', '\n'],
    ['a value', 'values/fees.yml', 'fee: {value: "£2", as_of: 2026-08-01, source: Providers}\n'],
    ['a value that is there no more', 'values/fees.yml', 'other: {value: "£2", as_of: 2026-08-01, source: A}\n'],
    ['a value that a stray name means', 'values/price.yml', 'price: {value: "£2", as_of: 2026-08-01, source: A}\n'],
    ['values that cannot be read', 'values/more.yml', 'fee: [\n'],
    ['what a picture shows', 'images.yml', 'media/a.svg:\n  alt: Another picture\n'],
    ['what nobody says a picture shows', 'images.yml', ''],
    ['what a picture shows, with a fault', 'images.yml', 'media/a.svg:\n  alt: []\n'],
    ['the size of a picture', 'media/a.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="1"/>'],
    ['the size of a file', 'media/a.pdf', 'A longer PDF'],
    ['the name of the page above', 'a.md', '---\ntitle: Other\n---\n\nText.\n'],
    ['the page above, with a fault', 'a.md', '---\ntitle: []\n---\n\nText.\n'],
    ['a page beside it with the same URL', 'a/b/index.md', '---\ntitle: Other\n---\n\nText.\n'],
    ['an acronym', 'site.yml', 'name: A\nacronyms:\n  QTS: quite another thing\n'],
    ['limits', 'site.yml', 'name: A\nplain_language: {sentence_words: 2}\n'],
    ['broken settings', 'site.yml', 'name: [\n'],
  ])('looks again at a page when it hangs on what has changed: %s', async (_, path, text) => {
    const [content, cache] = [join(top, 'whole'), mkdtempSync(join(top, 'cache-'))];
    write(content, whole);
    const first = await checkContent(content, { program: 'one', cache, workers, tell });
    expect(first.problems).toEqual([]);
    write(content, { ...whole, [path]: text });
    const kept = await checkContent(content, { program: 'one', cache, workers, tell });
    const anew = told(await checkSite(content));
    expect(anew).not.toEqual(told(first));
    expect(told(kept)).toEqual(anew);
    write(content, whole);
    expect(told(await checkContent(content, { program: 'one', cache, workers, tell }))).toEqual(told(first));
  });
});
