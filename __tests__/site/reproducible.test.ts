import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROVENANCE } from '@/scripts/provenance';
import { type Clone, makeClone } from '../support/clone';
import { makeTree, removeTrees } from '../support/content-tree';
import { builtSite } from '../support/site';

const provenanceOf = (outDir: string) => JSON.parse(readFileSync(join(outDir, PROVENANCE), 'utf8'));

let clone: Clone;
beforeAll(() => {
  clone = makeClone('elsewhere');
});
afterAll(() => {
  clone.remove();
  removeTrees();
});

const small = '---\ntitle: Another page of this name\n---\n';

const otherDay = `--import ${join(process.cwd(), '__tests__/fixtures/other-day.mjs')}`;

/** Builds a folder of content there, as another machine would on another day. */
function buildElsewhere(content: string, variables: Record<string, string> = {}): void {
  const env = {
    ...process.env,
    CONTENT_DIR: content,
    OUT_DIR: 'out',
    SITE_ENV: 'production',
    NODE_ENV: 'production' as const,
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    NODE_OPTIONS: otherDay,
    ...variables,
  };
  const script = 'umask 077; exec "$0" scripts/run.mjs build';
  const { status, stderr } = spawnSync('sh', ['-c', script, process.execPath], {
    cwd: clone.folder,
    env,
    encoding: 'utf8',
  });
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
}

describe('npm run build', () => {
  it('gives the same bytes in another folder, on another day, with another clock, language and umask', () => {
    // Next compiles the program for this site, and renders the other one with what is kept of that.
    buildElsewhere(
      join(
        process.cwd(),
        makeTree({ 'site.yml': 'name: Small\n', 'home.md': '---\ntitle: Home\n---\n', 'about.md': small }),
      ),
    );
    const here = provenanceOf(builtSite);
    // The clone has a commit of its own.
    buildElsewhere('content', { GITHUB_SHA: here.commit });
    expect(provenanceOf(join(clone.folder, 'out'))).toEqual(here);
  });
});
