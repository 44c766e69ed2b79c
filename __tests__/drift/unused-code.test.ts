import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { makeTree, removeTrees } from '../support/content-tree';

afterAll(removeTrees);

/** What knip says of a small tree, in the settings of this repository: the name of each thing, by its heading. */
function findUnused(files: Readonly<Record<string, string>>): string {
  const root = makeTree({
    'package.json': JSON.stringify({ name: 'tree', type: 'module', dependencies: { 'left-pad': '1.0.0' } }),
    'tsconfig.json': readFileSync('tsconfig.json', 'utf8'),
    'knip.jsonc': readFileSync('knip.jsonc', 'utf8'),
    ...files,
  });
  const args = [
    'node_modules/knip/bin/knip.js',
    '--no-progress',
    '--no-gitignore',
    '--no-config-hints',
    '--directory',
    root,
  ];
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(status).toBe(1);
  return stdout.replace(/ +$/gm, '');
}

describe('knip.jsonc', () => {
  it('fails a component that nothing imports, an export that nobody needs and a package without use', () => {
    const found = findUnused({
      'scripts/cli.ts': "import { used } from '@/lib/used';\nconsole.log(used);\n",
      'lib/used.ts': 'export const used = 1;\nexport const spare = 2;\n',
      'components/page/card/Card.tsx': 'export function Card() {\n  return null;\n}\n',
    });
    expect(found).toMatch(/Unused files \(1\)\ncomponents\/page\/card\/Card\.tsx\n/);
    expect(found).toMatch(/Unused dependencies \(1\)\nleft-pad /);
    expect(found).toMatch(/Unused exports \(1\)\nspare /);
  });
});
