import {
  DefinitionRequest,
  DocumentSymbolRequest,
  HoverRequest,
  type Location,
  ReferencesRequest,
} from 'vscode-languageserver-protocol/node';
import { removeTrees } from '../../support/content-tree';
import { makeEditorsTree } from '../../support/editors-tree';
import { LanguageClient } from '../../support/language-client';

let client: LanguageClient;
beforeAll(async () => {
  client = await LanguageClient.start(makeEditorsTree());
});
afterAll(async () => {
  await client.stop();
  removeTrees();
});

const page = (body: string) => `---\ntitle: A page\n---\n\n${body}\n`;
const show = ({ uri, range: { start } }: Location) => {
  return `${uri.slice(client.uri('.').length + 1)}:${start.line + 1}:${start.character + 1}`;
};

async function hover(path: string, marked: string): Promise<string> {
  const answer = await client.connection.sendRequest(HoverRequest.type, await client.openAt(path, marked));
  const contents = answer?.contents;
  return typeof contents === 'object' && 'value' in contents ? contents.value : '';
}

async function define(path: string, marked: string): Promise<string[]> {
  const answer = await client.connection.sendRequest(DefinitionRequest.type, await client.openAt(path, marked));
  return [answer ?? []].flat().flatMap((each) => ('uri' in each ? [show(each)] : []));
}

/** The references to what stands at a text of a file as it is on the disk. */
async function refer(path: string, at: string, includeDeclaration = false): Promise<string[]> {
  await client.open(path);
  const text = client.texts.get(path) ?? '';
  const marked = text.replace(at, (found) => `${found.slice(0, 1)}‸${found.slice(1)}`);
  const params = { ...(await client.openAt(path, marked)), context: { includeDeclaration } };
  return ((await client.connection.sendRequest(ReferencesRequest.type, params)) ?? []).map(show);
}

describe('npm run lsp, hover', () => {
  it.each([
    ['what a key does', '---\ntit‸le: A\n---\n', ['The title of the page', '*text, required*']],
    [
      'an example of a key',
      '---\ntitle: A\nda‸te: 2026-08-01\n---\n',
      ['When the page was published.', '`2026-08-01`'],
    ],
    [
      'a key of a block',
      '---\ntitle: A\ninset_text:\n  a:\n    te‸xt: B\n---\n',
      ['What stands out from the page.', 'Markdown'],
    ],
    ['a key while the YAML is broken', '---\ntitle: A: B\nlay‸out: content\n---\n', ['How the page is laid out.']],
    [
      'a value with its date and source',
      page('It costs $fees‸_low$.'),
      ['**£9,000**', 'As of 2026-08-01.', 'https://example.org/fees'],
    ],
    ['a page', page('See [x](/fe‸es).'), ['**The fees**', 'What it costs.']],
    ['a section', page('See [x](/guide#second-st‸ep).'), ['**Second step**', 'The guide']],
    ['a picture', page('![A dot](media/d‸ot.svg)'), ['8 × 4 pixels', 'A teal dot']],
    ['a partial', '---\ntitle: A\ncontent: [content/no‸te]\n---\n', ['> The first line of the note.', '`/guide`']],
    [
      'a block',
      '---\ntitle: A\ninset_text:\n  mine: {text: B}\n---\n\n$mi‸ne$\n',
      ['`inset_text`', 'Text that stands out'],
    ],
    ['an old path', page('See [x](/co‸sts).'), ['`/costs` is an old path that leads to `/fees`.']],
  ])('tells %s', async (_, marked, parts) => {
    const told = await hover('new.md', marked);
    for (const part of parts) expect(told).toContain(part);
  });

  it('tells nothing of plain text', async () => {
    expect(await hover('new.md', page('Nothing ‸here.'))).toBe('');
  });
});

describe('npm run lsp, definition', () => {
  it.each([
    ['a link to its page', page('See [x](/fe‸es).'), ['fees.md:1:1']],
    ['a fragment to its heading', page('See [x](/fees#part‸-time).'), ['fees.md:17:1']],
    ['a fragment to its section', page('See [x](/guide#first‸-step).'), ['guide.md:8:5']],
    ['a partial to its file', '---\ntitle: A\ncontent: [content/no‸te]\n---\n', ['_note.md:1:1']],
    ['a picture to its file', page('![A dot](media/d‸ot.svg)'), ['media/dot.svg:1:1']],
    ['a value to its line', page('It costs $fees‸_low$.'), ['values/fees.yml:2:3']],
    ['an old path to its redirect', page('See [x](/co‸sts).'), ['redirects.yml:1:1']],
    ['a block to its key', '---\ntitle: A\ninset_text:\n  mine: {text: B}\n---\n\n$mi‸ne$\n', ['new.md:4:3']],
    ['nothing to nothing', page('See [x](/now‸here).'), []],
  ])('leads from %s', async (_, marked, places) => {
    expect(await define('new.md', marked)).toEqual(places);
  });

  it('leads from a name in a partial to the block of each page that it is on', async () => {
    expect(await define('_shared.md', '## What pages share\n\n$no‸te$\n')).toEqual(['fees.md:5:3', 'guide.md:4:3']);
  });
});

describe('npm run lsp, references', () => {
  beforeAll(() => client.close('new.md'));

  it.each([
    ['a page, from its title', 'fees.md', 'The fees', ['_note.md:3:17', 'fees.md:19:51', 'home.md:6:16']],
    ['a page, from a link', 'home.md', '/fees', ['_note.md:3:17', 'fees.md:19:51', 'home.md:6:16']],
    ['a heading', 'fees.md', '# Part time', ['_note.md:3:17']],
    ['an accordion section', 'guide.md', 'Second step', ['home.md:6:39']],
    ['a value, from its key', 'values/fees.yml', 'low', ['fees.md:13:10', 'fees.md:19:27']],
    ['a partial, from its first line', '_note.md', 'The first', ['guide.md:9:16']],
    ['a picture', 'home.md', 'media/dot.svg', ['home.md:3:8']],
    ['a block, in a partial too', 'fees.md', 'note:', ['_shared.md:3:1', 'fees.md:15:1']],
  ])('finds %s', async (_, path, at, places) => {
    expect(await refer(path, at)).toEqual(places);
  });

  it('adds the definition when asked to', async () => {
    expect(await refer('home.md', '/fees', true)).toEqual([
      '_note.md:3:17',
      'fees.md:1:1',
      'fees.md:19:51',
      'home.md:6:16',
    ]);
  });
});

describe('npm run lsp, outline', () => {
  it('lists the headings, sections and blocks of a page', async () => {
    await client.open('guide.md');
    const textDocument = { uri: client.uri('guide.md') };
    const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    expect(symbols?.map(({ name }) => name)).toEqual(['note', 'First step', 'Second step', 'The steps']);
  });
});
