import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { MANIFEST_FILE, packManifest } from '@/lib/manifest';
import { readProgram } from '@/scripts/report/program-files';
import { type Clone, makeClone } from '../support/clone';
import { renderSite } from '../support/rendered-site';
import { runGit } from '../support/run-git';

const files = {
  'site.yml': 'name: Small\nurl: https://small.example\n',
  'home.md': '---\ntitle: Home\ncontent: [content/shared]\n---\n\nWelcome.\n',
  '_shared.md': 'Ask the office.\n',
};
let clone: Clone | undefined;

function write(folder: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

describe('npm run report -- --base <git ref>', () => {
  afterAll(() => clone?.remove());

  it('builds the commit aside, compares with it, and keeps what it built', async () => {
    clone = makeClone('report-ref', { takesKept: true });
    const { folder, run } = clone;
    for (const [path, text] of Object.entries(files)) write(folder, `small/${path}`, text);
    runGit(folder, 'add', '--all');
    runGit(folder, 'commit', '--quiet', '-m', 'Small');
    runGit(folder, 'tag', 'v1');
    const program = { files: readProgram(process.cwd()), css: '' };
    const head = await renderSite({ ...files, '_shared.md': 'Ask our office.\n' }, program);
    write(folder, `out/${MANIFEST_FILE}`, packManifest(head.manifest));
    const report = (...args: string[]) =>
      run('scripts/run.mjs', ['report', '--base', 'v1', ...args], { NODE_ENV: 'production', CONTENT_DIR: 'small' });

    const { code, stdout } = report('--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout).pages).toContainEqual({
      url: '/',
      change: 'changed',
      because: expect.arrayContaining([{ file: '_shared.md', line: 1 }]),
      words: { added: 1, removed: 1 },
    });
    expect(clone.gitStatus()).toBe('');

    // Beside it lies its bill of materials.
    const kept = readdirSync(join(folder, '.build/bases')).filter((name) => !name.endsWith('.json'));
    expect(kept).toHaveLength(1);
    cpSync(join(folder, '.build/bases', kept[0] ?? ''), join(folder, 'out'), { recursive: true });
    const commit = runGit(folder, 'rev-parse', '--short=7', 'v1');
    expect(report()).toEqual({
      code: 0,
      stdout: `Compared with v1 (${commit}): Nothing changes for visitors.\n`,
      stderr: '',
    });
  });
});
