import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { billOf, writeBill } from '@/scripts/bill-of-materials';

interface Component {
  'bom-ref': string;
  name: string;
  version: string;
  purl: string;
  licenses?: { license?: { id?: string; name?: string }; expression?: string }[];
  hashes?: { alg: string; content: string }[];
}

/** A package of the lock file, with its name where it is installed under another. */
interface Locked {
  name?: string;
  version: string;
  license?: string;
  integrity?: string;
}

const { packages }: { packages: Record<string, Locked> } = JSON.parse(readFileSync('package-lock.json', 'utf8'));

/** Every package of the lock file, each version once: by its package URL, its licence and its checksum in hexadecimal. */
const locked = new Map(
  Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { name: alias, version, license = '', integrity = '' }]) => {
      const name = alias ?? path.replace(/^.*node_modules\//, '');
      const hash = Buffer.from(integrity.replace(/^sha\d+-/, ''), 'base64').toString('hex');
      return [`pkg:npm/${name.replace('@', '%40')}@${version}`, { license, hash }];
    }),
);

let folder: string;
let told: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bill-'));
  told = await writeBill(join(folder, 'out'), join(folder, 'cache'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = () => readFileSync(billOf(join(folder, 'out')), 'utf8');

describe('writeBill', () => {
  it('writes CycloneDX beside the site, about this project', () => {
    expect(told).toBe(`Wrote the bill of materials: ${relative(process.cwd(), join(folder, 'out.bom.json'))}`);
    const { metadata, ...bill } = JSON.parse(read());
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5', version: 1 });
    expect(metadata.component).toMatchObject({ name: 'routes-into-teaching', 'bom-ref': 'routes-into-teaching@0.1.0' });
  });

  it('names each package of the lock file once, with its licence and checksum', () => {
    const { components }: { components: Component[] } = JSON.parse(read());
    expect(components.map(({ purl }) => purl).toSorted()).toEqual([...locked.keys()].toSorted());
    expect(new Set(components.map((each) => each['bom-ref'])).size).toBe(components.length);
    const wrong = components.filter(({ purl, licenses = [], hashes = [] }) => {
      const stated = licenses.map(({ license, expression }) => expression ?? license?.id ?? license?.name ?? '');
      const { license, hash } = locked.get(purl) ?? {};
      return stated.join() !== license || hashes.every(({ content }) => content !== hash);
    });
    expect(wrong).toEqual([]);
  });

  it('says what each package needs, of those that it names', () => {
    const { dependencies, components } = JSON.parse(read());
    const refs = new Set(['routes-into-teaching@0.1.0', ...components.map((each: Component) => each['bom-ref'])]);
    const edges: string[] = dependencies.flatMap(({ ref, dependsOn }: { ref: string; dependsOn: string[] }) => [
      ref,
      ...dependsOn,
    ]);
    expect(edges.length).toBeGreaterThan(locked.size);
    expect(edges.filter((ref) => !refs.has(ref))).toEqual([]);
  });

  it('gives the same bytes when it is made anew, and no day, number or path', async () => {
    const first = read();
    expect(readdirSync(join(folder, 'cache/bills'))).toHaveLength(1);
    await writeBill(join(folder, 'out'), join(folder, 'another-cache'));
    expect(read()).toBe(first);
    expect(first).not.toMatch(/timestamp|serialNumber|urn:uuid/);
    expect(first).not.toContain(process.cwd());
  });

  it('says why there is none where npm cannot make it, and leaves no old one', () => {
    writeFileSync(join(folder, 'old.bom.json'), '{}');
    const script = `import { writeBill } from './scripts/bill-of-materials'; console.log(await writeBill(${JSON.stringify(join(folder, 'old'))}, ${JSON.stringify(join(folder, 'none'))}));`;
    const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      env: { ...process.env, PATH: folder },
      encoding: 'utf8',
    });
    expect(stdout).toBe('There is no bill of materials beside the site: spawn npm ENOENT\n');
    expect(readdirSync(folder)).not.toContain('old.bom.json');
  });
});
