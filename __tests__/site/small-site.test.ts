import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeTree, removeTrees } from '../support/content-tree';
import { takeTurn } from '../support/one-build';
import { runAtOnce } from '../support/site';

const out = join(process.cwd(), '.build/small-out');

let endTurn: (() => void) | undefined;

afterAll(() => {
  endTurn?.();
  removeTrees();
  rmSync(out, { recursive: true, force: true });
});

describe('npm run build, of a site of one page without a picture or a file', () => {
  it('builds, while a second build of the same folder is told to wait', async () => {
    const env = {
      CONTENT_DIR: makeTree({ 'site.yml': 'name: Small\n', 'home.md': '---\ntitle: Home\n---\n' }),
      OUT_DIR: out,
    };
    endTurn = takeTurn();
    const first = spawn(process.execPath, ['scripts/run.mjs', 'build'], {
      env: { ...process.env, NODE_ENV: 'production', ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const code = new Promise((done) => first.once('close', done));
    await new Promise<void>((done) => first.stderr?.on('data', (text) => /Rendering/.test(`${text}`) && done()));
    const second = runAtOnce('build', env);
    expect([second.code, second.stderr]).toEqual([2, expect.stringContaining('Another build is running here')]);
    expect(await code).toBe(0);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('<h1 class="page-title__heading">Home</h1>');
    expect(existsSync(join(out, 'static'))).toBe(false);
    expect(readdirSync(join(out, 'media')).toSorted()).toEqual(['icons']);
    expect(existsSync(join(out, '404.html'))).toBe(true);
    // It does not know its address: whatever needs one in full is left out.
    const page = readFileSync(join(out, 'index.html'), 'utf8');
    expect(page).not.toMatch(/canonical|og:image|og:url|ld\+json|feed\.xml/);
    expect(page).toContain('<link rel="alternate" type="text/markdown" href="/index.md"/>');
    expect(existsSync(join(out, 'feed.xml'))).toBe(false);
    expect(readFileSync(join(out, 'robots.txt'), 'utf8')).toBe('User-Agent: *\nAllow: /\n\n');
  });
});
