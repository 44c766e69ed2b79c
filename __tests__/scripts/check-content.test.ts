import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import fc from 'fast-check';
import { type CheckedContent, checkSite } from '@/lib/checks';
import { seal, unseal } from '@/lib/pictures';
import { withoutOrigin } from '@/lib/publish';
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
    const { site, tree } = await checkContent(content, { program: 'one', cache, workers, tell });
    expect(site.pages.flatMap(({ origin }) => origin.texts)).toEqual([]);
    expect(tree.texts.map(({ path }) => path)).toEqual(['home.md', 'site.yml']);
  });

  it('takes what an earlier build kept, under the same limits alone', async () => {
    const [content, cache] = [join(top, 'limits'), mkdtempSync(join(top, 'cache-'))];
    const files = { 'site.yml': 'name: A\n', 'home.md': '---\ntitle: Home\n---\n\nOne two three four five.\n' };
    const rulesOf = async () =>
      (await checkContent(content, { program: 'one', cache, workers, tell })).problems.map(({ rule }) => rule);
    write(content, files);
    expect(await rulesOf()).toEqual([]);
    for (const name of readdirSync(join(cache, 'texts'))) {
      const path = join(cache, 'texts', name);
      const kept: Map<string, { value: { body: { problems: object[] } } }> = deserialize(
        unseal(readFileSync(path)) ?? Buffer.alloc(0),
      );
      const place = { file: join(content, 'home.md'), line: 5, column: 1, endLine: 5, endColumn: 2 };
      const found = { severity: 'warning', rule: 'vague-link', message: 'A.', hint: 'B.', ...place };
      for (const { value } of kept.values()) value.body.problems.push(found);
      writeFileSync(path, seal(serialize(kept)));
    }
    expect(await rulesOf()).toEqual(['vague-link']);
    write(content, { ...files, 'site.yml': 'name: A\nplain_language: {sentence_words: 3}\n' });
    expect(await rulesOf()).toEqual(['long-sentence']);
  });
});
