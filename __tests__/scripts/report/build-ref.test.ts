import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { MANIFEST_FILE, MANIFEST_VERSION } from '@/lib/manifest/schema';
import { buildRef } from '@/scripts/report/bases/build-ref';
import { runGit } from '../../support/run-git';

const folders: string[] = [];
const manifest = {
  format: 'build-manifest',
  version: MANIFEST_VERSION,
  site: { name: 'A', url: '', language: 'en' },
  folder: 'content',
  ...Object.fromEntries(['blocks', 'pages', 'content', 'program', 'values', 'entries'].map((key) => [key, []])),
};

/** A program that is quick to build: what it leaves says what it was asked. */
const program = `
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
const { CONTENT_DIR, OUT_DIR, SITE_ENV, BUILDS } = process.env;
appendFileSync(BUILDS, process.argv[2] + ' ' + SITE_ENV + ' ' + CONTENT_DIR + '\\n');
mkdirSync(OUT_DIR, { recursive: true });
const text = readFileSync(CONTENT_DIR + '/home.md', 'utf8');
if (text.includes('broken')) process.exit(1);
writeFileSync(OUT_DIR + '/index.html', text);
if (!text.includes('old program')) writeFileSync(OUT_DIR + '/${MANIFEST_FILE}', readFileSync('manifest.gz'));
`;

/** A folder that is removed in the end. */
function makeFolder(): string {
  mkdirSync('.build', { recursive: true });
  const folder = mkdtempSync(join(process.cwd(), '.build/ref-'));
  folders.push(folder);
  return folder;
}

/** A repository with a commit for each text of its home page, and a tag for each: `v1`, `v2` … */
function makeRepository(...texts: string[]): string {
  const folder = makeFolder();
  runGit(folder, 'init', '--quiet', '--initial-branch=main');
  const write = (path: string, text: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('.gitignore', '.build/\nbuilds.txt\n');
  write('package-lock.json', '{}');
  write('scripts/run.mjs', program);
  write('manifest.gz', gzipSync(JSON.stringify(manifest)));
  texts.forEach((text, index) => {
    write('content/home.md', text);
    write('other/home.md', `Other ${text}`);
    runGit(folder, 'add', '--all');
    runGit(folder, 'commit', '--quiet', '-m', text);
    runGit(folder, 'tag', `v${index + 1}`);
  });
  return folder;
}

const envOf = (folder: string) => ({ ...process.env, BUILDS: join(folder, 'builds.txt'), CONTENT_DIR: 'content' });
const build = (folder: string, ref: string, env = {}) => buildRef(folder, ref, { ...envOf(folder), ...env });
const readBuilds = (folder: string) => readFileSync(join(folder, 'builds.txt'), 'utf8').trim().split('\n');

describe('buildRef', () => {
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  it('builds a commit aside, as it is published, and leaves the tree as it is', async () => {
    const folder = makeRepository('One', 'Two');
    writeFileSync(join(folder, 'content/home.md'), 'Three, not committed');
    const base = await build(folder, 'v1');
    const commit = runGit(folder, 'rev-parse', 'v1');
    expect(base).toMatchObject({ name: `v1 (${commit.slice(0, 7)})`, manifest: { site: { name: 'A' } } });
    const built = 'site' in base ? (base.site.folder ?? '') : '';
    expect(readFileSync(join(built, 'index.html'), 'utf8')).toBe('One');
    expect(readBuilds(folder)).toEqual(['build production content']);
    expect(runGit(folder, 'status', '--porcelain')).toBe('M content/home.md');
    expect(runGit(folder, 'worktree', 'list').split('\n')).toHaveLength(1);
    expect(readdirSync(join(folder, '.build/bases')).filter((name) => name.endsWith('-tree'))).toEqual([]);
  });

  it('builds a commit once for each folder of content and address, by whatever name it is asked for', async () => {
    const folder = makeRepository('One');
    for (const ref of ['v1', 'main', 'HEAD', runGit(folder, 'rev-parse', 'HEAD')]) await build(folder, ref);
    expect(readBuilds(folder)).toHaveLength(1);
    const other = await build(folder, 'v1', { CONTENT_DIR: 'other' });
    const built = 'site' in other ? (other.site.folder ?? '') : '';
    expect(readFileSync(join(built, 'index.html'), 'utf8')).toBe('Other One');
    await build(folder, 'v1', { SITE_URL: 'https://other.example' });
    expect(readBuilds(folder)).toEqual([
      'build production content',
      'build production other',
      'build production content',
    ]);
  });

  it.each([
    ['v9', '"v9" is no folder, no address, and no commit that this clone knows.'],
    ['--help', '"--help" is no folder, no address, and no commit that this clone knows.'],
    ['HEAD~7', '"HEAD~7" is no folder, no address, and no commit that this clone knows.'],
    ['v1', '"v1" cannot be built: what its build says stands above.'],
    ['v2', '"v2" was built, but its program leaves no manifest. Compare with a newer commit.'],
  ])('says what is wrong with %s', async (ref, fault) => {
    expect(await build(makeRepository('broken', 'old program'), ref)).toEqual({ fault });
  });

  it('says that a clone is too shallow', async () => {
    const whole = makeRepository('One', 'Two');
    const shallow = join(makeFolder(), 'clone');
    runGit(dirname(shallow), 'clone', '--quiet', '--depth', '1', `file://${whole}`, shallow);
    const fault = (ref: string) =>
      `"${ref}" is no folder, and this clone is too shallow to know it as a commit. Fetch it, or name the address of the deployed site.`;
    expect(await build(shallow, 'HEAD~1')).toEqual({ fault: fault('HEAD~1') });
    expect(existsSync(join(shallow, '.build'))).toBe(false);
    expect(await build(shallow, 'HEAD')).toMatchObject({ manifest: { site: { name: 'A' } } });
  });

  it('says so where the content is not in the repository', async () => {
    const folder = makeRepository('One');
    expect(await build(folder, 'v1', { CONTENT_DIR: makeFolder() })).toEqual({
      fault: 'The content is not in this repository, so "v1" does not say what it was. Name a folder or an address.',
    });
  });
});
