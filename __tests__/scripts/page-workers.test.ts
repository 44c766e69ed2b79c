import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFiles } from '@/lib/checks';
import { surroundPage } from '@/lib/plain';
import { withoutOrigin } from '@/lib/publish';
import { SourceFile } from '@/lib/source';
import type { DrawnProps } from '@/scripts/pages/draw-page';
import { drawPages, readPages, readTexts } from '@/scripts/pages/page-worker';
import { PageWorkers } from '@/scripts/pages/page-workers';

const workers = new PageWorkers(process.cwd());
const folder = mkdtempSync(join(tmpdir(), 'workers-'));
afterAll(async () => {
  await workers.close();
  rmSync(folder, { recursive: true, force: true });
});

/** More than one thread gets at a time, in an order that is not that of their names. */
const NAMES = Array.from({ length: 40 }, (_, number) => `page-${(number * 7) % 40}`);

const files = Object.fromEntries(
  NAMES.map((name) => [`${name}.md`, `---\ntitle: ${name}\n---\n\nText of **${name}**.\n`]),
);

async function listProps(): Promise<DrawnProps[]> {
  const { site } = await checkFiles({ 'site.yml': 'name: Name\n', 'home.md': '---\ntitle: Home\n---\n', ...files });
  return site.pages.map((page) => ({ site, page: withoutOrigin(page), around: surroundPage(site, page) }));
}

describe('PageWorkers', () => {
  it('draws pages in other threads as in this one', async () => {
    const props = await listProps();
    const slim = props.map(({ site: { name, url, footer, contact }, ...others }) => ({
      site: { name, url, footer, contact },
      ...others,
    }));
    expect(await workers.draw(slim)).toEqual(drawPages(slim));
  });

  it('reads finished pages in other threads as in this one', async () => {
    const paths = NAMES.map((name) => join(folder, `${name}.html`));
    for (const path of paths)
      writeFileSync(path, `<html><body><main><h1>${path}</h1><p>Text.</p></main></body></html>`);
    expect(await workers.read(paths)).toEqual(readPages(paths));
  });

  it('reads texts in other threads as in this one', async () => {
    const limits = { sentenceWords: 3, paragraphSentences: 5, readingAge: 14, avoid: [['text', 'words']] as const };
    const texts = Array.from({ length: 200 }, (_, number) => {
      return new SourceFile(
        `content/${number}.md`,
        `${number}.md`,
        `---\ntitle: A\n---\n\nThe text of number ${number}.\n`,
      );
    });
    const written = texts.map(({ file, path, written: text }) => ({ file, path, written: text, limits }));
    expect(await workers.readTexts(texts, limits)).toEqual(readTexts(written));
  });

  it('tells what went wrong in another thread', async () => {
    const paths = NAMES.map((name) => join(folder, 'missing', name));
    await expect(workers.read(paths)).rejects.toThrow('ENOENT');
  });
});
