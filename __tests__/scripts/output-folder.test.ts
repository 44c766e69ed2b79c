import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { releaseLock, takeLock } from '@/scripts/build-lock';
import { recoverOutput, refuseOutput, swapIn } from '@/scripts/output-folder';
import { killWhile } from '../support/kill-while';

/** Each one starts a program, which takes most of the time. */
const KILLS = Number(process.env.KILLS || 12);

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'output-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('refuseOutput', () => {
  const repository = () => join(folder, 'repository');
  const refuse = (outDir: string) => refuseOutput(outDir, [repository(), join(repository(), 'content')]);

  beforeEach(() => mkdirSync(join(repository(), 'content'), { recursive: true }));

  it.each(['.', '..', 'content', 'content/out'])('refuses %s, seen from the repository', async (name) => {
    expect(await refuse(join(repository(), name))).toMatch(/holds the project|lies inside/);
  });

  it('refuses the root of the disk, and a file', async () => {
    expect(await refuse('/')).toContain('holds the project');
    writeFileSync(join(folder, 'file'), '');
    expect(await refuse(join(folder, 'file'))).toContain('not a folder');
  });

  it('refuses a folder with other things in it, and leaves it', async () => {
    mkdirSync(join(folder, 'letters'));
    writeFileSync(join(folder, 'letters/to-mum.txt'), 'Dear');
    expect(await refuse(join(folder, 'letters'))).toContain('not a site of ours');
  });

  it('takes a new folder, an empty one, and a site', async () => {
    mkdirSync(join(folder, 'site'));
    expect(await refuse(join(repository(), 'out'))).toBeUndefined();
    expect(await refuse(join(folder, 'site'))).toBeUndefined();
    writeFileSync(join(folder, 'site/index.html'), '');
    expect(await refuse(join(folder, 'site'))).toBeUndefined();
  });
});

describe('recoverOutput', () => {
  it('leaves a whole site at its place after a kill at any moment, and nothing beside it', async () => {
    const out = join(folder, 'out');
    for (let kill = 0; kill < KILLS; kill += 1) {
      await killWhile(['__tests__/fixtures/swap-for-ever.ts', folder], kill / KILLS);
      await recoverOutput(out);
      const texts = readdirSync(out).map((name) => readFileSync(join(out, name), 'utf8'));
      expect(texts).toHaveLength(40);
      expect(new Set(texts).size).toBe(1);
      expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
      rmSync(join(folder, 'finished'), { recursive: true, force: true });
    }
  });

  it('leaves alone what a build that is still running has there', async () => {
    mkdirSync(join(folder, `.out-${process.pid}-new`));
    await recoverOutput(join(folder, 'out'));
    expect(readdirSync(folder)).toEqual([`.out-${process.pid}-new`]);
  });
});

describe('swapIn', () => {
  const make = (name: string, text: string) => {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'index.html'), text);
  };

  it('replaces the old site by the new one and leaves nothing else behind', async () => {
    make('out', 'old');
    make('finished', 'new');
    await swapIn(join(folder, 'finished'), join(folder, 'out'));
    expect(readFileSync(join(folder, 'out/index.html'), 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['out']);
  });

  it('keeps the old site when the new one is not there', async () => {
    make('out', 'old');
    await expect(swapIn(join(folder, 'finished'), join(folder, 'out'))).rejects.toThrow();
    expect(readFileSync(join(folder, 'out/index.html'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['out']);
  });
});

describe('takeLock', () => {
  it('lets one build in at a time, and the next one when it has ended', async () => {
    const file = join(folder, 'build/lock');
    expect(await takeLock(file)).toBe(true);
    expect(await takeLock(file)).toBe(false);
    await releaseLock(file);
    expect(existsSync(file)).toBe(false);
    expect(await takeLock(file)).toBe(true);
  });

  it('takes over from a build that was killed', async () => {
    const file = join(folder, 'lock');
    writeFileSync(file, '999999999');
    expect(await takeLock(file)).toBe(true);
  });
});
