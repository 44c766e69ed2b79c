import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@babel/parser';

const root = process.cwd();

/** Shows what the finishing step does with an island that stands alone. */
const bareOnPurpose = '__tests__/fixtures/client-app/app/bare-island/page.jsx';

const ISLAND_FILE = /(^|\/)islands\/[a-z][a-z0-9-]*\/[A-Z]\w*$/;

function listFiles(folder: string, end: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => end.test(name) && !/\/(\.next|export)\//.test(name));
}

const get = (node: unknown, key: string): unknown =>
  typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined;

/** Where a file uses an island otherwise than as `<Island><ItsName /></Island>`, by lines. */
function findMisuses(text: string): string[] {
  const { program } = parse(text, { sourceType: 'module', plugins: ['typescript', 'jsx'] });
  const names = new Set<unknown>();
  const misuses: string[] = [];
  const report = (node: unknown, what: unknown) =>
    misuses.push(`line ${get(get(get(node, 'loc'), 'start'), 'line')}: ${what}`);

  for (const statement of program.body) {
    if (!ISLAND_FILE.test(String(get(get(statement, 'source'), 'value') ?? ''))) continue;
    if (statement.type !== 'ImportDeclaration') report(statement, 'hands an island on');
    else if (statement.importKind !== 'type') for (const { local } of statement.specifiers) names.add(local.name);
  }
  const walk = (node: unknown, parent: unknown): void => {
    if (Array.isArray(node)) {
      for (const each of node) walk(each, parent);
      return;
    }
    const type = get(node, 'type');
    if (typeof type !== 'string' || type === 'ImportDeclaration') return;
    if (type === 'JSXElement' && names.has(get(get(get(node, 'openingElement'), 'name'), 'name'))) {
      const isWrapped = get(get(get(parent, 'openingElement'), 'name'), 'name') === 'Island';
      if (!isWrapped) report(node, get(get(get(node, 'openingElement'), 'name'), 'name'));
      // The names of the element are looked at: what is left are its attributes and its content.
      walk(get(get(node, 'openingElement'), 'attributes'), node);
      walk(get(node, 'children'), node);
      return;
    }
    if (/^(JSX)?Identifier$/.test(type) && names.has(get(node, 'name'))) report(node, get(node, 'name'));
    for (const value of Object.values(Object(node))) {
      if (typeof value === 'object' && value !== null) walk(value, node);
    }
  };
  walk(program.body, program);
  return misuses;
}

const island = "import { Tally } from '../islands/tally/Tally';\n";

describe('findMisuses', () => {
  it.each([
    'export const a = <Island><Tally label="x" /></Island>;',
    'export const a = <Island when="load">\n  <Tally />\n</Island>;',
    "import { Other } from '../other/Other'; export const a = <Other />;",
  ])('accepts %j', (text) => {
    expect(findMisuses(island + text)).toEqual([]);
  });

  it.each([
    ['export const a = <Tally />;', ['line 2: Tally']],
    ['export const a = <p><Tally /></p>;', ['line 2: Tally']],
    ['export const a = <Island><p><Tally /></p></Island>;', ['line 2: Tally']],
    ['export const a = <Island>{[<Tally />]}</Island>;', ['line 2: Tally']],
    ['export const a = <Other icon={<Tally />} />;', ['line 2: Tally']],
    ['const tally = <Island><Tally /></Island>;\nexport const a = [Tally, tally];', ['line 3: Tally']],
    ['export { Tally };', ['line 2: Tally', 'line 2: Tally']],
    ["export * from '../islands/tally/Tally';", ['line 2: hands an island on']],
  ])('reports %j', (text, misuses) => {
    expect(findMisuses(island + text)).toEqual(misuses);
  });
});

describe('the islands of the house', () => {
  const users = ['app', 'components', 'lib', 'scripts', '__tests__']
    .flatMap((folder) => listFiles(folder, /\.[jt]sx?$/))
    .map((file) => [file, findMisuses(readFileSync(join(root, file), 'utf8'))] as const);

  it('are placed in <Island> alone', () => {
    const misusing = users.filter(([, misuses]) => misuses.length > 0);
    expect(misusing).toEqual([[bareOnPurpose, ['line 10: Tally']]]);
  });

  it.each(listFiles('components/islands', /\/islands\/[^/]+\/[A-Z]\w*\.tsx$/))(
    '%s begins with "use client" and exports its name',
    (file) => {
      const text = readFileSync(join(root, file), 'utf8');
      const name = /(\w+)\.tsx$/.exec(file)?.[1];
      expect(text).toMatch(/^'use client';\n/);
      expect(text).toContain(`export function ${name}(`);
      // React and Preact make different ids.
      expect(text).not.toContain('useId');
    },
  );
});
