import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleCommands, isSmallPackage } from '@/scripts/bundle-commands.mjs';
import { makeTree, removeTrees } from '../support/content-tree';

afterAll(removeTrees);

/** A repository whose one command says what a module of another room, and a package, give it. */
const makeRepository = () =>
  join(
    process.cwd(),
    makeTree({
      'package-lock.json': '{}',
      'tsconfig.json': '{"compilerOptions": {"paths": {"@/*": ["./*"]}}}',
      'scripts/cli.ts':
        "import { toString } from 'mdast-util-to-string';\nimport { word } from '@/lib/word';\nconst text: string = toString({ type: 'text', value: word });\nconsole.log(text);\n",
      'lib/word.ts': "export const word: string = 'one';\n",
      'scripts/pages/page-worker.ts': '',
      'client/a.ts': '',
      'components/a.ts': '',
      'gallery/a.ts': '',
    }),
  );

const run = (file = '') => spawnSync(process.execPath, [file], { encoding: 'utf8' }).stdout;

describe('bundleCommands', () => {
  it('bundles this repository’s commands', async () => {
    expect(await bundleCommands(process.cwd())).toMatch(/cli\.js$/);
  });

  it('makes the bundle once, and anew when a module that a command takes in changes', async () => {
    const root = makeRepository();
    const first = await bundleCommands(root);
    expect(run(first)).toBe('one\n');
    expect(await bundleCommands(root)).toBe(first);
    writeFileSync(join(root, 'lib/word.ts'), "export const word: string = 'two';\n");
    const second = await bundleCommands(root);
    expect(second).not.toBe(first);
    expect(run(second)).toBe('two\n');
  });

  it('gives nothing where a module cannot be read', async () => {
    const root = makeRepository();
    writeFileSync(join(root, 'lib/word.ts'), 'export const word = ;\n');
    expect(await bundleCommands(root)).toBeUndefined();
  });
});

describe('isSmallPackage', () => {
  it.each(['unified', 'remark', 'remark-gfm', 'mdast-util-from-markdown', 'hastscript', 'zod'])('takes %s', (name) => {
    expect(isSmallPackage(name)).toBe(true);
  });

  it.each(['sharp', 'react', 'next', 'sass', 'playwright-core', 'zod/v4', '@/lib/content'])('leaves %s', (name) => {
    expect(isSmallPackage(name)).toBe(false);
  });
});
