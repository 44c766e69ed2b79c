import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findDamage, writeProvenance } from '@/scripts/provenance';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'provenance-'));
  mkdirSync(join(folder, 'a'));
  writeFileSync(join(folder, 'index.html'), '<h1>Home</h1>');
  writeFileSync(join(folder, 'a/b.html'), '<h1>B</h1>');
  writeProvenance(folder, { COMMIT_REF: 'f00d' }, new Map());
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('writeProvenance', () => {
  it('names the commit, the versions and the hash of each file, and no day', () => {
    const text = readFileSync(join(folder, 'build.json'), 'utf8');
    const { commit, versions, files } = JSON.parse(text);
    expect(commit).toBe('f00d');
    expect(versions).toMatchObject({ next: expect.stringMatching(/^\d+\./), node: expect.stringMatching(/^\d+$/) });
    expect(Object.keys(files)).toEqual(['a/b.html', 'index.html']);
    expect(files['index.html']).toMatch(/^[0-9a-f]{64}$/);
    expect(text).not.toContain(String(new Date().getFullYear()));
  });
});

describe('findDamage', () => {
  it('finds nothing wrong with a site that is whole', () => expect(findDamage(folder)).toEqual([]));

  it('tells what is missing, changed, and not of the site', () => {
    rmSync(join(folder, 'a/b.html'));
    writeFileSync(join(folder, 'index.html'), '<h1>Hom');
    writeFileSync(join(folder, 'c.html'), '');
    expect(findDamage(folder)).toEqual(['a/b.html is missing', 'c.html is not of it', 'index.html has changed']);
  });
});
