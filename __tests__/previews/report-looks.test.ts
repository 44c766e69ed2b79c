import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { MANIFEST_FILE, packManifest } from '@/lib/manifest';
import { fileOf } from '@/scripts/files';
import { launchBrowser } from '@/scripts/launch-browser';
import { serveSite } from '@/scripts/serve';
import { axeFaults, sidewaysFaults } from '../support/example-checks';
import { openPreview } from '../support/preview';
import { type RenderedSite, renderSite } from '../support/rendered-site';
import { runAtOnce } from '../support/site';

const preview = openPreview();
const work = mkdtempSync(join(process.cwd(), '.build/report-looks-'));
const [base, head] = [join(work, 'base'), join(work, 'head')];

/** Writes a site as a build does, its frame from the preview, so that the report has a page to stand on. */
function writeSite(folder: string, { pages, manifest }: RenderedSite): void {
  for (const name of ['404.html', '_next', 'assets'])
    cpSync(join(preview.folder, name), join(folder, name), { recursive: true });
  for (const [url, html] of pages) {
    const file = join(folder, fileOf(url));
    mkdirSync(dirname(file), { recursive: true });
    if (url !== '/404') writeFileSync(file, html);
  }
  writeFileSync(join(folder, 'preview.html'), '');
  writeFileSync(join(folder, MANIFEST_FILE), packManifest(manifest));
}

const report = (env: Record<string, string>, ...args: string[]) =>
  runAtOnce('report', { OUT_DIR: head, ...env }, '--base', base, '--pictures', ...args);

describe('npm run report -- --pictures', () => {
  const page = (title: string, text: string) => `---\ntitle: ${title}\n---\n\n${text}\n`;
  const files = {
    'site.yml': 'name: Small\n',
    'home.md': page('Home', 'The fee is £1. [Ask us](/a).'),
    'a.md': page('A', 'The first page.'),
    'b.md': page('B', 'The second page, which nobody needs.'),
  };

  beforeAll(async () => {
    const program = { files: new Map<string, string>(), css: '' };
    writeSite(base, await renderSite(files, program));
    const { 'b.md': _, ...kept } = files;
    const edited = { ...kept, 'home.md': page('Home', 'The fee is £2. [Ask us](/a).') };
    // Another version of the program writes a button that nobody can name, and what reviewers alone see.
    const rewrite = (html: string) =>
      html.replace('<p>The fee', '<p data-preview="">Edit</p><p><button></button>The fee');
    writeSite(head, await renderSite(edited, { ...program, rewrite }));
  });

  afterAll(() => rmSync(work, { recursive: true, force: true }));

  it('tells of new faults of accessibility alike in what it prints, in JSON, in the comment and on the page', () => {
    const { code, stdout } = report({}, '--format', 'json');
    expect(code).toBe(1);
    const { pages, problems } = JSON.parse(stdout);
    expect(pages.map(({ url }: { url: string }) => url)).toEqual(['/b', '/', '/search']);
    const faults = problems.filter(({ rule }: { rule: string }) => rule === 'accessibility');
    expect(faults).toMatchObject([
      {
        severity: 'error',
        file: 'home.md',
        line: 5,
        message: expect.stringMatching(
          /^On "\/", a new element breaks axe-core’s rule "button-name" .*<button><\/button>$/,
        ),
        hint: expect.stringContaining('Element does not have inner text'),
      },
    ]);
    expect(readFileSync(join(head, 'preview/report.json'), 'utf8')).toBe(stdout);
    for (const name of ['preview.html', 'preview/report.md']) {
      const text = readFileSync(join(head, name), 'utf8');
      expect(text).toContain('button-name');
      expect(text).toContain('a browser has opened 3 pages');
    }
  });

  it.each([320, 1280])('shows pictures on the page, in a window of %i pixels, without a script', async (width) => {
    const server = await serveSite(head, 0);
    const browser = await launchBrowser();
    try {
      const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 800 } });
      const opened = await context.newPage();
      await opened.goto(`${server.address}/preview`);
      const home = opened.locator('section', { has: opened.getByRole('heading', { name: 'Home' }) });
      const shown = home.getByRole('img');
      expect(await shown.evaluateAll((all) => all.map((image) => image.getAttribute('alt')))).toEqual(
        ['320', '1,280'].flatMap((at) =>
          ['Before', 'After', 'What differs'].map((name) => `${name}, at ${at} pixels: Home`),
        ),
      );
      const sizes = await shown.evaluateAll((all) =>
        all.map((image) => [image.getAttribute('src'), ...['width', 'height'].map((key) => image.getAttribute(key))]),
      );
      for (const [src, ...size] of sizes) {
        const { width: wide, height } = await sharp(join(head, src ?? '')).metadata();
        expect(size).toEqual([`${wide}`, `${height}`]);
      }
      const gone = opened.locator('section', { has: opened.getByRole('heading', { name: 'B' }) }).getByRole('img');
      expect(await gone.evaluateAll((all) => all.map((image) => image.getAttribute('alt')))).toEqual(
        ['320', '1,280'].map((at) => `Before, at ${at} pixels: B`),
      );
      // What looks at the page for faults is a script itself.
      const scripted = await browser.newPage({ viewport: { width, height: 800 } });
      await scripted.goto(`${server.address}/preview`);
      expect(await axeFaults(scripted)).toEqual([]);
      expect(await sidewaysFaults(scripted)).toEqual([]);
    } finally {
      await browser.close();
      await server.close();
    }
  });

  it('takes no picture of what reviewers alone see, and leaves none of an earlier report', async () => {
    const folder = join(head, 'preview/pictures');
    writeFileSync(join(folder, 'of-an-earlier-report.png'), '');
    report({});
    const names = readdirSync(folder);
    expect(names).not.toContain('of-an-earlier-report.png');
    // The same line in another colour and with another figure: no line more.
    const heights = await Promise.all(
      ['2-1280-before.png', '2-1280-after.png'].map(
        async (name) => (await sharp(join(folder, name)).metadata()).height,
      ),
    );
    expect(heights[0]).toBe(heights[1]);
  });

  it('says in a line that there was no browser, and still reports', () => {
    const { code, stdout, stderr } = report({ CHROME_PATH: join(work, 'no-browser') });
    expect(stdout).toContain('no browser has opened the pages. The one that was found (CHROME_PATH) does not start.');
    expect(stdout).toContain('[-1-]{+2+}');
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(code).toBe(1);
    expect(readFileSync(join(head, 'preview.html'), 'utf8')).toContain('no browser has opened the pages');
  });

  it('says in a line that the base has no pages to open', () => {
    const alone = join(work, 'alone');
    mkdirSync(alone, { recursive: true });
    cpSync(join(base, MANIFEST_FILE), join(alone, MANIFEST_FILE));
    const { stdout } = runAtOnce('report', { OUT_DIR: head }, '--base', alone, '--pictures');
    expect(stdout).toContain('The base is a manifest alone, without its pages.');
  });
});
