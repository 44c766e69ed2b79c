import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PrepareRenameRequest, RenameRequest } from 'vscode-languageserver-protocol/node';
import { checkSite } from '@/lib/checks';
import { makeTree, removeTrees } from '../../support/content-tree';
import { editorsTree, makeEditorsTree } from '../../support/editors-tree';
import { LanguageClient } from '../../support/language-client';

let client: LanguageClient;
beforeAll(async () => {
  client = await LanguageClient.start(makeEditorsTree());
});
afterAll(async () => {
  await client.stop();
  removeTrees();
});

/** Opens a file with the cursor two characters into a text of it. */
async function openAt(path: string, at: string, editor = client) {
  return editor.openAt(
    path,
    (editorsTree[path] ?? '').replace(at, (found) => `${found.slice(0, 2)}‸${found.slice(2)}`),
  );
}

/** What a rename at a text of a file makes of each file that it changes; undefined for a path that is left. */
async function rename(path: string, at: string, newName: string, editor = client) {
  const params = { ...(await openAt(path, at, editor)), newName };
  return editor.edited((await editor.connection.sendRequest(RenameRequest.type, params)) ?? {});
}

const replaced = (path: string, from: string, to: string) => (editorsTree[path] ?? '').replaceAll(from, to);

describe('npm run lsp, rename', () => {
  const lowest = {
    'values/fees.yml': replaced('values/fees.yml', 'low:', 'lowest:'),
    'fees.md': replaced('fees.md', '$fees_low$', '$fees_lowest$'),
  };

  it.each([
    ['from its key', 'values/fees.yml', 'low:', 'lowest'],
    ['from a text', 'fees.md', '$fees_low$', 'lowest'],
    ['by its whole name', 'fees.md', '$fees_low$', 'fees_lowest'],
  ])('renames a value %s, wherever it is named', async (_, path, at, newName) => {
    expect(await rename(path, at, newName)).toEqual(lowest);
  });

  it.each([
    ['fees.md', 'note:'],
    ['fees.md', '$note$'],
    ['_shared.md', '$note$'],
    ['guide.md', 'note:'],
  ])('renames a block from %s, %s, with that of the other page that the partial is on', async (path, at) => {
    expect(await rename(path, at, 'aside')).toEqual({
      'fees.md': replaced('fees.md', 'note:', 'aside:').replace('$note$', '$aside$'),
      'guide.md': replaced('guide.md', 'note:', 'aside:'),
      '_shared.md': replaced('_shared.md', '$note$', '$aside$'),
    });
  });

  it('tells what can be renamed: of a value its last key', async () => {
    const params = await client.openAt('fees.md', editorsTree['fees.md']?.replace('$fees_low$', '$fe‸es_low$') ?? '');
    expect(await client.connection.sendRequest(PrepareRenameRequest.type, params)).toEqual({
      range: { start: { line: 12, character: 15 }, end: { line: 12, character: 18 } },
      placeholder: 'low',
    });
  });

  it.each([
    ['a taken name', 'fees.md', '$fees_low$', 'high', '"fees_high" is already a value.'],
    [
      'what is no name',
      'fees.md',
      '$fees_low$',
      'too low',
      '"too low" cannot be a name. Use letters, digits, - and _, with a letter first.',
    ],
    ['a block like a value', 'fees.md', '$note$', 'fees_low', '"fees_low" is a value.'],
  ])('refuses %s, and says why', async (_, path, at, newName, message) => {
    await expect(rename(path, at, newName)).rejects.toThrow(message);
  });

  it.each([
    ['from a link', 'home.md', '/fees)'],
    ['from the first part of a link into it', '_note.md', '/fees#part-time'],
    ['from its title', 'fees.md', 'The fees'],
  ])('moves a page %s, with every link to it, and keeps its old path', async (_, path, at) => {
    expect(await rename(path, at, '/money')).toEqual({
      'home.md': replaced('home.md', '(/fees)', '(/money)'),
      '_note.md': replaced('_note.md', '/fees#part-time', '/money#part-time'),
      'redirects.yml': '/costs: /money\n',
      'fees.md': undefined,
      'money.md': replaced('fees.md', '---\n\n## Full', 'redirect_from:\n  - /fees\n---\n\n## Full'),
    });
  });

  it.each([
    ['guide.md', 'content/note'],
    ['_note.md', 'The first line'],
  ])('moves a partial, from %s, at "%s", with every reference to it', async (path, at) => {
    expect(await rename(path, at, 'content/remarks/remark')).toEqual({
      'guide.md': replaced('guide.md', 'content/note', 'content/remarks/remark'),
      '_note.md': undefined,
      'remarks/_remark.md': editorsTree['_note.md'],
    });
  });

  it('moves a picture, with its lines in images.yml', async () => {
    expect(await rename('home.md', 'media/dot.svg', 'media/teal-dot.svg')).toEqual({
      'home.md': replaced('home.md', 'media/dot.svg', 'media/teal-dot.svg'),
      'images.yml': replaced('images.yml', 'media/dot.svg', 'media/teal-dot.svg'),
      'media/dot.svg': undefined,
      'media/teal-dot.svg': editorsTree['media/dot.svg'],
    });
  });

  it('moves a file that only a text which is not saved links to', async () => {
    const unsaved = `${editorsTree['home.md']}\n[All fees (PDF)](/media/fees.pdf).\n`;
    const params = await client.openAt('home.md', unsaved.replace('fees.pdf', 'fe‸es.pdf'));
    const answer = await client.connection.sendRequest(RenameRequest.type, { ...params, newName: 'media/2026.pdf' });
    await client.open('home.md');
    expect(answer?.documentChanges).toHaveLength(2);
    expect(JSON.stringify(answer)).toContain('"newText":"/media/2026.pdf"');
  });

  it('ends the lines that it puts in as the file does', async () => {
    const params = await client.openAt('fees.md', replaced('fees.md', '\n', '\r\n').replace('The fees', 'The f‸ees'));
    const answer = await client.connection.sendRequest(RenameRequest.type, { ...params, newName: '/money' });
    await client.open('fees.md');
    expect(JSON.stringify(answer)).toContain(JSON.stringify('redirect_from:\r\n  - /fees\r\n'));
  });

  it.each([
    ['from its title', 'guide.md', 'Second step'],
    ['from a link to it', 'home.md', '#second-step'],
  ])('gives a step another title %s, and keeps its old id', async (_, path, at) => {
    expect(await rename(path, at, 'Last step')).toEqual({
      'home.md': replaced('home.md', '#second-step', '#last-step'),
      'guide.md': replaced('guide.md', 'Second step', 'Last step').replace(
        'content/shared\n',
        'content/shared\n      was:\n        - second-step\n',
      ),
    });
  });

  it.each([
    ['home.md', '/fees)', '/fees', '/fees'],
    ['home.md', '/guide#', '/guide', '/guide'],
    ['home.md', '#second-step', 'Second step', 'second-step'],
    ['guide.md', 'Second step', 'Second step', 'Second step'],
    ['guide.md', 'content/note', 'content/note', 'content/note'],
    ['home.md', 'media/dot.svg', 'media/dot.svg', 'media/dot.svg'],
    ['fees.md', 'The fees', '/fees', 'The fees'],
  ])('offers in %s, at "%s", the name %s', async (path, at, placeholder, text) => {
    const answer = await client.connection.sendRequest(PrepareRenameRequest.type, await openAt(path, at));
    if (!answer || !('placeholder' in answer)) throw new Error('nothing is offered');
    const { start, end } = answer.range;
    const line = client.texts.get(path)?.split('\n')[start.line] ?? '';
    expect(answer.placeholder).toBe(placeholder);
    expect(line.slice(start.character, end.character)).toBe(text);
  });

  it.each([
    ['_note.md', '#part-time'],
    ['fees.md', '## Full time'],
    ['fees.md', 'Ask the'],
  ])('offers nothing in %s, at "%s"', async (path, at) => {
    expect(await client.connection.sendRequest(PrepareRenameRequest.type, await openAt(path, at))).toBeNull();
  });

  it.each([
    ['a taken URL', 'home.md', '/fees)', '/guide', '"guide.md" is there already. Choose another name'],
    ['what is no URL', 'home.md', '/fees)', '/My fees', '"My fees" cannot be part of a URL. Use lower-case letters'],
    ['another kind of picture', 'home.md', 'media/dot.svg', 'media/dot.png', 'Write a name that ends in .svg.'],
    ['the home page', 'home.md', 'Home', '/start', 'The home page cannot move. Rename another page.'],
    ['a heading', '_note.md', '#part-time', 'Evenings', 'is a heading, not a section of an accordion.'],
  ])('refuses %s, in the words of npm run rename', async (_, path, at, newName, message) => {
    await expect(rename(path, at, newName)).rejects.toThrow(message);
  });

  it('changes nothing where nothing can be renamed', async () => {
    expect(await rename('fees.md', 'Ask the', 'Beg')).toEqual({});
  });
});

describe('npm run lsp, rename in an editor that cannot move files', () => {
  let plain: LanguageClient;
  beforeAll(async () => {
    plain = await LanguageClient.start(makeEditorsTree(), {});
  });
  afterAll(() => plain.stop());

  it.each([
    ['home.md', '/fees)', '/money', 'npm run rename -- /fees /money'],
    ['guide.md', 'content/note', 'content/remark', 'npm run rename -- content/note content/remark'],
  ])('says from %s, at "%s", which command moves it', async (path, at, newName, command) => {
    const message = `Your editor cannot move files for a rename. Save all, and run: ${command}`;
    await expect(rename(path, at, newName, plain)).rejects.toThrow(message);
  });

  it('renames what moves no file', async () => {
    const made = await rename('guide.md', 'Second step', 'Last step', plain);
    expect(Object.keys(made).sort()).toEqual(['guide.md', 'home.md']);
    expect(made['home.md']).toBe(replaced('home.md', '#second-step', '#last-step'));
  });
});

describe('npm run lsp, rename on the site’s own content', () => {
  let editor: LanguageClient;
  beforeAll(async () => {
    const folder = makeTree({});
    cpSync('content', folder, { recursive: true });
    editor = await LanguageClient.start(folder);
  });
  afterAll(() => editor.stop());

  it.each([
    ['a page', 'home.md', '(/what-is-qts', '/qts', 'qts.md', /^redirect_from:\n +- \/what-is-qts\n/m],
    ['a partial', 'what-is-qts.md', 'content/non-uk-teachers/promos/iqts-promo', 'content/iqts', '_iqts.md', /^---\n/],
    ['a picture', 'home.md', 'media/images', 'media/globe.svg', 'images.yml', /^media\/globe\.svg:/m],
    [
      'a step',
      'what-is-qts.md',
      '#start-work-as-a-teacher',
      'Begin to teach',
      'steps-to-become-a-teacher.md',
      /^ +Begin to teach:\n(?: .*\n)+ +was:\n +- start-work-as-a-teacher\n/m,
    ],
  ])('renames %s and leaves no problem', async (_, path, at, newName, changed, text) => {
    const written = readFileSync(join(editor.folder, path), 'utf8');
    const params = await editor.openAt(path, written.replace(at, `${at.slice(0, 2)}‸${at.slice(2)}`));
    const edit = await editor.connection.sendRequest(RenameRequest.type, { ...params, newName });
    const made = editor.edited(edit ?? {});
    expect(made[changed]).toMatch(text);
    const folder = makeTree({});
    cpSync('content', folder, { recursive: true });
    for (const [file, content] of Object.entries(made)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      if (content === undefined) rmSync(join(folder, file));
      else writeFileSync(join(folder, file), content);
    }
    expect((await checkSite(folder, '2026-08-01')).problems).toEqual([]);
  });
});
