import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, relative } from 'node:path';
import { checkSite } from '@/lib/checks';
import { readTree } from '@/lib/content/read';
import { makeTree, removeTrees } from '../support/content-tree';

afterAll(removeTrees);

const home = '---\ntitle: Home\n---\n';
const small = () => makeTree({ 'site.yml': 'name: Example\n', 'home.md': home });

/** What a folder’s check tells, without the folder’s own name. */
async function tell(folder: string): Promise<string[]> {
  const { problems } = await checkSite(folder, '2026-09-01');
  return problems.map(({ file, rule, message, hint }) =>
    `${rule} ${relative(folder, file)}: ${message} ${hint}`.replaceAll(folder, 'content'),
  );
}

describe('readTree, of a folder', () => {
  const hint = 'Make the folder and put home.md into it, or set CONTENT_DIR to the folder that holds the pages.';

  it('reports one that is not there', async () => {
    expect(await tell('no-such-folder')).toEqual([`no-content : There is no folder "content". ${hint}`]);
  });

  it('reports a file in its place', async () => {
    expect(await tell(join(small(), 'home.md'))).toEqual([`no-content : "content" is a file, not a folder. ${hint}`]);
  });

  it('reports one with nothing in it', async () => {
    const rules = (await tell(makeTree({}))).map((line) => line.split(':')[0]);
    expect(rules).toEqual(['no-content ']);
  });

  it('is silent on hidden files and folders', async () => {
    const folder = makeTree({
      'site.yml': 'name: x\n',
      'home.md': home,
      '.DS_Store': '\0',
      '.git/a.md': 'x',
      'a/.a.md.swp': 'x',
    });
    expect(await tell(folder)).toEqual([]);
  });

  it('reports a folder with the name of a file', async () => {
    const folder = small();
    mkdirSync(join(folder, 'about.md'));
    expect(await tell(folder)).toEqual([
      'unknown-file about.md: "about.md" is a folder with the name of a file. Name the folder "about".',
    ]);
  });

  it('reports a name that is not text', async () => {
    const folder = small();
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from('.md')]), home);
    const [line] = await tell(folder);
    expect(line).toContain('is not text in UTF-8. Use lower-case letters');
  });
});

describe('readTree, of what is no plain file', () => {
  it.each(['page.md', 'media/picture.svg'])('reports a pipe at once: %s', async (path) => {
    const folder = small();
    mkdirSync(join(folder, 'media'));
    execFileSync('mkfifo', [join(folder, path)]);
    expect(await tell(folder)).toEqual([
      `unreadable-file ${path}: "${path}" is a pipe, a socket or a device, not a file. Put a file in its place, or take it out.`,
    ]);
  });

  it('reports a socket', async () => {
    const folder = small();
    const server = createServer().listen(relative(process.cwd(), join(folder, 's.md')));
    await new Promise((done) => server.once('listening', done));
    const lines = await tell(folder);
    server.close();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('"s.md" is a pipe, a socket or a device');
  });

  it.each([
    ['to nothing', 'a.md', 'nowhere.md', 'to nothing'],
    ['to itself', 'a.md', 'a.md', 'that leads round to itself'],
    ['out of the folder', 'a.md', '../../../package.json', 'out of the content folder'],
    ['to a folder', 'a', '.', 'to a folder'],
    ['to the folder above', 'b/a', '..', 'to a folder'],
    ['to a device', 'a.md', '/dev/zero', 'out of the content folder'],
  ])('reports a link %s', async (_, path, target, leads) => {
    const folder = small();
    mkdirSync(join(folder, 'b'));
    symlinkSync(target, join(folder, path));
    expect(await tell(folder)).toEqual([
      `unreadable-file ${path}: "${path}" is a link ${leads}. Put the file itself here.`,
    ]);
  });

  it('reads a link to a file of the tree', async () => {
    const folder = small();
    symlinkSync('home.md', join(folder, 'start.md'));
    expect((await readTree(folder)).texts.map(({ path }) => path)).toContain('start.md');
  });
});

describe('readTree, of a tree that changes meanwhile', () => {
  it('gives each file as it was at some time, or not at all, and tells nothing', async () => {
    const folder = small();
    const at = (path: string) => join(folder, path);
    const long = (letter: string) => `---\ntitle: Home\n---\n\n${letter.repeat(200_000)}\n`;
    let isOn = true;
    const change = async () => {
      for (let round = 0; isOn; round += 1) {
        writeFileSync(at('new.md'), long('ab'.charAt(round % 2)));
        mkdirSync(at('there'), { recursive: true });
        writeFileSync(at('there/page.md'), home);
        await new Promise((done) => setImmediate(done));
        renameSync(at('new.md'), at('saved.md'));
        rmSync(at('there'), { recursive: true });
        await new Promise((done) => setImmediate(done));
      }
    };
    const changing = change();
    for (let read = 0; read < 60; read += 1) {
      const { texts, problems } = await readTree(folder);
      expect(problems).toEqual([]);
      for (const { path, text } of texts.filter(({ path }) => path === 'saved.md' || path === 'new.md')) {
        expect({ path, isWhole: text === long('a') || text === long('b') || text === '' }).toEqual({
          path,
          isWhole: true,
        });
      }
    }
    isOn = false;
    await changing;
  });
});
