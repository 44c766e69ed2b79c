import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundleIslands } from '@/scripts/finish/island-bundle';
import { makeTree, removeTrees } from '../support/content-tree';

const root = process.cwd();
const fixtures = '__tests__/fixtures/client-app/components/islands';
const daysUntil = { name: 'DaysUntil', file: 'components/islands/days-until/DaysUntil.tsx' };
const tally = { name: 'Tally', file: `${fixtures}/tally/Tally.jsx` };

const text = (files: ReadonlyMap<string, Uint8Array>) =>
  [...files].map(([url, code]) => `${url}\n${Buffer.from(code)}`).join('\n');

afterAll(removeTrees);

describe('bundleIslands', () => {
  it('keeps the loader, Preact and an island under 14 kB compressed, and the loader without Preact', async () => {
    const { url, files } = await bundleIslands(root, [daysUntil]);
    const sizes = new Map([...files].map(([name, code]) => [name, gzipSync(code, { level: 9 }).length]));
    expect([...sizes.values()].reduce((sum, size) => sum + size, 0)).toBeLessThan(14_000);
    expect(sizes.get(url)).toBeLessThan(600);
    expect(sizes.size).toBe(2);
  });

  it('makes the same bytes wherever the repository lies, and names no folder of it', async () => {
    const elsewhere = makeTree({});
    for (const part of ['client', 'components', fixtures, 'tsconfig.json', 'package.json', 'node_modules/preact']) {
      cpSync(part, join(elsewhere, part), { recursive: true });
    }
    const { files } = await bundleIslands(root, [daysUntil, tally]);
    const here = text(files);
    const { files: others } = await bundleIslands(join(root, elsewhere), [daysUntil, tally]);
    expect([...others.keys()]).toEqual([...files.keys()]);
    expect(text(others) === here).toBe(true);
    expect(here).not.toContain(root);
    expect(here).not.toMatch(/node_modules|sourceMappingURL/);
  });

  it('holds the islands that are used, in scripts that change with what is in them', async () => {
    const one = await bundleIslands(root, [daysUntil]);
    const two = await bundleIslands(root, [daysUntil, tally]);
    expect(text(one.files)).toContain('tomorrow');
    expect(text(one.files)).not.toContain('Tally');
    expect(text(two.files)).toContain('Tally');
    expect(two.url).not.toBe(one.url);
    expect([...two.scripts.keys()]).toEqual(['DaysUntil', 'Tally']);
    for (const urls of two.scripts.values()) {
      expect(urls).toHaveLength(2);
      for (const url of urls) expect(two.files.has(url)).toBe(true);
    }
  });

  it('brings no React and no way to write HTML as text', async () => {
    const all = text((await bundleIslands(root, [daysUntil, tally])).files);
    expect(all).not.toMatch(/react-dom|__CLIENT_INTERNALS|\beval\(|new Function|document\.write/);
  });

  it('refuses an island that imports Next', async () => {
    const folder = makeTree({
      'Bad.tsx': "import Link from 'next/link';\nexport function Bad() { return <Link href='/' />; }\n",
    });
    await expect(bundleIslands(root, [{ name: 'Bad', file: `${folder}/Bad.tsx` }])).rejects.toThrow(
      'An island cannot import "next/link", which no browser has. Use <a> and props.',
    );
  });
});
