import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Lock {
  packages: Record<string, { license?: string; resolved?: string; integrity?: string; link?: boolean }>;
}

const read = (path: string) => readFileSync(join(process.cwd(), path), 'utf8');
const { dependencies, devDependencies } = JSON.parse(read('package.json'));
const { packages }: Lock = JSON.parse(read('package-lock.json'));
const doc = read('docs/dependencies.md');
const [uses = '', licences = ''] = doc.split('\n## Licences\n');
const rows = (text: string) =>
  [...text.matchAll(/^\| `([^`]+)` \| ([^|]+) \|/gm)].map(([, name, next]) => [name, next]);

/** Every package that is installed, with its licence as its author states it. */
const installed = Object.entries(packages)
  .filter(([path]) => path !== '')
  .map(([path, { license = '' }]) => ({ name: path.replace(/^.*node_modules\//, ''), license }));

describe('docs/dependencies.md', () => {
  it('names each package of package.json once, and none that is gone', () => {
    const named = rows(uses).map(([name]) => name);
    expect(named.toSorted()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).toSorted());
  });

  it('allows the licence of every package, or says why that one may be used', () => {
    const allowed = new Set(/is under one of: ([\s\S]+?)\.\n/.exec(licences)?.[1]?.split(/,\s+/));
    const isFree = (license: string) => {
      const parts = license.replace(/[()]/g, '').split(' OR ');
      return parts.some((part) => part.split(' AND ').every((each) => allowed.has(each)));
    };
    const others = new Map(rows(licences).map(([name = '', license = '']) => [name, license]));
    const reasonOf = (name: string) => others.get(name) ?? others.get(name.replace(/^(@img\/sharp-).*/, '$1*'));
    const isNamed = ({ name, license }: { name: string; license: string }) => {
      const stated = reasonOf(name);
      return license === '' ? stated === 'none named' : stated !== undefined && license.includes(stated);
    };
    expect(installed.filter((each) => !isFree(each.license) && !isNamed(each))).toEqual([]);
    expect(installed.length).toBeGreaterThan(500);
    expect(isFree('GPL-3.0') || isFree('MIT AND GPL-3.0') || !isFree('(MIT OR GPL-3.0)')).toBe(false);
  });
});

describe('package-lock.json', () => {
  it('pins every package with a checksum', () => {
    const unpinned = Object.entries(packages).filter(([path, { integrity }]) => path !== '' && !integrity);
    expect(unpinned.map(([path]) => path)).toEqual([]);
  });
});
