import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Clone, makeClone } from '../support/clone';

jest.setTimeout(300_000);

/** What a developer makes, and where the gallery shows it. */
const things = [
  { kind: 'component', name: 'SampleDates', address: 'page/sample-dates' },
  { kind: 'block', name: 'SampleTable', address: 'blocks/sample-table' },
  { kind: 'island', name: 'SampleTicks', address: 'islands/sample-ticks' },
];
const blockFile = 'components/blocks/sample-table/SampleTable.tsx';
const govukRegister = 'components/govuk/index.ts';
const exampleRegister = 'gallery/example-sets.ts';

let clone: Clone;
beforeAll(() => {
  clone = makeClone('scaffold', { takesKept: true });
});
afterAll(() => clone.remove());

const command = (name: string, ...args: string[]) => clone.run('scripts/run.mjs', [name, ...args]);
const read = (path: string) => readFileSync(join(clone.folder, path), 'utf8');
const write = (path: string, text: string) => writeFileSync(join(clone.folder, path), text);

/** The register of examples as `npm run new` has left it, and its lines on what was made alone. */
let fullRegister: string;
const onlySamples = (register: string) =>
  register.replace(/^(import \{ examples as (?!sample)| {2}(?!sample)\w+,$).*\n/gm, '');

/** Fails with what a tool printed, which tells more than its exit code. */
function expectSuccess(script: string, args: readonly string[], env = {}): void {
  const { code, stdout, stderr } = clone.run(script, args, env);
  if (code !== 0) throw new Error(`${script} ${args.join(' ')} ended with ${code}:\n${stdout}\n${stderr}`);
}

describe('npm run new', () => {
  it('tells what it would write, and writes nothing', () => {
    const { code, stdout } = command('new', 'block', 'SampleTable', '--dry-run');
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining(`\n+ ${blockFile}\n`) });
    expect(clone.gitStatus()).toBe('');
  });

  it.each(things)('makes one $kind', ({ kind, name }) => {
    const { code, stdout, stderr } = command('new', kind, name);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const [, path = ''] of stdout.matchAll(/^[+~] (.+)$/gm)) {
      expect(clone.gitStatus({ ofAllFiles: true })).toContain(path);
    }
  });

  it('leaves nothing for the linter and the compiler to say', () => {
    expectSuccess('node_modules/@biomejs/biome/bin/biome', ['ci', '.', '--colors=off']);
    expectSuccess('node_modules/typescript/bin/tsc', ['--noEmit']);
  });

  it('leaves nothing unused', () => {
    expectSuccess('node_modules/knip/bin/knip.js', ['--no-progress']);
  });

  it('writes tests that pass, and keeps the house in order and the docs up to date', () => {
    const tests = ['Sample', '__tests__/(architecture|drift/|island-use|scripts/docs|lib/writing-docs)'];
    expectSuccess('node_modules/jest/bin/jest.js', ['--testPathPatterns', ...tests]);
    expect(command('check')).toMatchObject({ code: 0, stdout: expect.stringMatching(/^0 errors, \d+ warnings?$/m) });
  });

  it('writes examples that the gallery takes', () => {
    // The gallery then draws what was made alone: all that it has besides would take two minutes more.
    write(govukRegister, 'export {};\n');
    fullRegister = read(exampleRegister);
    write(exampleRegister, onlySamples(fullRegister));
    expectSuccess('node_modules/jest/bin/jest.js', ['__tests__/gallery', '-t', 'sample-|says what every']);
  });

  it('gives editors a block that a page can place', () => {
    const page = read('content/home.md');
    const block = 'sample_table:\n  sample: {title: A sample of a panel, text: It has **text**.}\n';
    write('content/home.md', `${page.replace('---\n', `---\n${block}`)}\n\n$sample$\n`);
    const text = read(blockFile)
      .replace(
        '{renderParts',
        '<SampleDates title="A sample of a heading">And a component.</SampleDates>\n{renderParts',
      )
      .replace(
        '{renderParts',
        '<Island><SampleTicks title="A sample of a list" items={["One"]} /></Island>\n{renderParts',
      )
      .replace(
        "import type { RenderParts } from '../render-parts';",
        `import { SampleTicks } from '../../islands/sample-ticks/SampleTicks';
import { Island } from '../../islands/Island';
import { SampleDates } from '../../page/sample-dates/SampleDates';
import type { RenderParts } from '../render-parts';`,
      );
    write(blockFile, text);
    expectSuccess('scripts/run.mjs', ['build'], { SITE_ENV: 'preview' });
    const html = read('out/index.html');
    expect(html).toContain('<section class="sample-table" aria-label="A sample of a panel">');
    expect(html).toContain('<p>It has <strong>text</strong>.</p>');
    expect(html).toContain('<h2 class="sample-dates__title">A sample of a heading</h2>');
    expect(html).toContain('<island-root data-island="SampleTicks"');
  });

  it.each(things)('shows the $kind in the gallery', ({ name, address }) => {
    expect(read(`out/gallery/${address}.html`)).toContain(name);
  });

  it('removes nothing that is still in use', () => {
    const faults = ['SampleDates', 'SampleTable'].map((name) => command('new', 'remove', name).stderr);
    expect(faults).toEqual([
      `${blockFile} still uses "SampleDates": take it out there first.\n`,
      'content/home.md still uses "SampleTable": take it out there first.\n',
    ]);
  });

  it('removes all of it again', () => {
    clone.restore('content/home.md', govukRegister);
    write(exampleRegister, fullRegister);
    for (const name of ['SampleTable', 'SampleDates', 'SampleTicks']) {
      expect(command('new', 'remove', name)).toMatchObject({ code: 0, stderr: '' });
    }
    expect(clone.gitStatus()).toBe('');
  });
});
