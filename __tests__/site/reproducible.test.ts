import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROVENANCE } from '@/scripts/provenance';
import { type Clone, makeClone } from '../support/clone';
import { builtSite } from '../support/site';

const provenanceOf = (outDir: string) => JSON.parse(readFileSync(join(outDir, PROVENANCE), 'utf8'));

let clone: Clone;
beforeAll(() => {
  clone = makeClone('elsewhere');
});
afterAll(() => clone.remove());

describe('npm run build', () => {
  it('gives the same bytes in another folder, on another day, with another clock, language and umask', () => {
    const here = provenanceOf(builtSite);
    const env = {
      ...process.env,
      CONTENT_DIR: 'content',
      OUT_DIR: 'out',
      SITE_ENV: 'production',
      NODE_ENV: 'production' as const,
      // The clone has a commit of its own.
      GITHUB_SHA: here.commit,
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      NODE_OPTIONS: `--import ${join(process.cwd(), '__tests__/fixtures/other-day.mjs')}`,
    };
    const script = 'umask 077; exec "$0" scripts/run.mjs build';
    const { status, stderr } = spawnSync('sh', ['-c', script, process.execPath], {
      cwd: clone.folder,
      env,
      encoding: 'utf8',
    });
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
    expect(provenanceOf(join(clone.folder, 'out'))).toEqual(here);
  });
});
