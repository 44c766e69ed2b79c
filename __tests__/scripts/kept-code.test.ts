import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { KeptCode } from '@/scripts/render/kept-code';

let folder: string;
let nextDir: string;
let code: KeptCode;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-code-'));
  nextDir = join(folder, 'next');
  code = new KeptCode(join(folder, 'kept'), nextDir);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text = name) => {
  mkdirSync(dirname(join(nextDir, name)), { recursive: true });
  writeFileSync(join(nextDir, name), text);
};

const list = () =>
  readdirSync(nextDir, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(nextDir.length + 1))
    .toSorted();

describe('KeptCode', () => {
  it('puts back what was compiled, and nothing that was rendered with it', async () => {
    for (const name of ['BUILD_ID', 'server/app/page.js', 'server/app/types/a.js', 'static/a.css']) write(name);
    for (const name of ['a.html', 'a.rsc', 'a.meta', 'a.segments/b.rsc', 'feed.body']) write(`server/app/${name}`);
    for (const name of ['prerender-manifest.json', 'export-detail.json', 'dev/a.js', 'types/a.ts']) write(name);
    await code.keep('one');
    rmSync(nextDir, { recursive: true });
    expect(code.restore('one')).toBe(true);
    expect(list()).toEqual(['BUILD_ID', 'server/app/page.js', 'server/app/types/a.js', 'static/a.css']);
  });

  it('clears away what another program left, but for what is used while editing', async () => {
    write('server/page.js');
    await code.keep('one');
    for (const name of ['server/other.js', 'server/page.js', 'dev/a.js']) write(name, 'other');
    code.restore('one');
    expect(list()).toEqual(['dev/a.js', 'server/page.js']);
    expect(readFileSync(join(nextDir, 'server/page.js'), 'utf8')).toBe('server/page.js');
  });

  it('has no code of another program, nor what was dropped', async () => {
    write('server/page.js');
    await code.keep('one');
    expect(code.restore('two')).toBe(false);
    await code.drop('one');
    expect(code.restore('one')).toBe(false);
    expect(existsSync(join(nextDir, 'server/page.js'))).toBe(true);
  });

  it('keeps four programs, those that were used last', async () => {
    write('server/page.js');
    for (const key of ['one', 'two', 'three', 'four']) await code.keep(key);
    code.restore('one');
    await code.keep('five');
    expect(readdirSync(join(folder, 'kept')).toSorted()).toEqual(['five', 'four', 'one', 'three']);
  });
});
