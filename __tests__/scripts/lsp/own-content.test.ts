import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CodeActionRequest,
  CompletionRequest,
  DefinitionRequest,
  DocumentSymbolRequest,
  HoverRequest,
  PrepareRenameRequest,
  ReferencesRequest,
} from 'vscode-languageserver-protocol/node';
import { makeTree, removeTrees } from '../../support/content-tree';
import { LanguageClient } from '../../support/language-client';

let client: LanguageClient;
beforeAll(async () => {
  const folder = makeTree({});
  cpSync('content', folder, { recursive: true });
  client = await LanguageClient.start(folder);
});
afterAll(async () => {
  expect(await client.stop()).toBe(0);
  removeTrees();
});

const texts = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.(md|yml)$/.test(name))
  .sort();

/** A name of the figures of the site. */
const VALUE = /\$(cycle|fees|pay|times)_\w+\$/;

/** Asks everything that an editor can ask at a position. */
async function askAll(path: string, line: number, character: number): Promise<unknown[]> {
  const { connection } = client;
  const textDocument = { uri: client.uri(path) };
  const position = { line, character };
  const range = { start: position, end: position };
  return Promise.all([
    connection.sendRequest(CompletionRequest.type, { textDocument, position }),
    connection.sendRequest(HoverRequest.type, { textDocument, position }),
    connection.sendRequest(DefinitionRequest.type, { textDocument, position }),
    connection.sendRequest(ReferencesRequest.type, { textDocument, position, context: { includeDeclaration: true } }),
    connection.sendRequest(PrepareRenameRequest.type, { textDocument, position }),
    connection.sendRequest(DocumentSymbolRequest.type, { textDocument }),
    connection.sendRequest(CodeActionRequest.type, { textDocument, range, context: { diagnostics: [] } }),
  ]);
}

describe('npm run lsp, on the site’s own content', () => {
  it('says what it can do', () => {
    expect(Object.keys(client.initialized?.capabilities ?? {}).sort()).toEqual([
      'codeActionProvider',
      'completionProvider',
      'definitionProvider',
      'documentSymbolProvider',
      'hoverProvider',
      'referencesProvider',
      'renameProvider',
      'textDocumentSync',
    ]);
  });

  it('leads from every value that a page names to its line, and back', async () => {
    const path = texts.find((name) => VALUE.test(readFileSync(join('content', name), 'utf8'))) ?? '';
    await client.open(path);
    const text = client.texts.get(path) ?? '';
    const lines = text.split('\n');
    const line = lines.findIndex((each) => VALUE.test(each));
    const character = (lines[line] ?? '').search(VALUE) + 1;
    const params = { textDocument: { uri: client.uri(path) }, position: { line, character } };
    const [found] = [(await client.connection.sendRequest(DefinitionRequest.type, params)) ?? []].flat();
    if (!found || !('uri' in found)) throw new Error('the value leads nowhere');
    expect(found.uri).toMatch(/\/values\/[a-z]+\.yml$/);
    const back = await client.connection.sendRequest(ReferencesRequest.type, {
      textDocument: { uri: found.uri },
      position: found.range.start,
      context: { includeDeclaration: false },
    });
    expect(back?.map(({ uri }) => uri)).toContain(client.uri(path));
  });

  it('answers everything in texts that are cut off anywhere', async () => {
    for (const [index, path] of texts.entries()) {
      const text = readFileSync(join('content', path), 'utf8');
      const cut = text.slice(0, Math.floor((text.length * ((index % 4) + 1)) / 5));
      await client.open(path, cut);
      const lines = cut.split('\n');
      expect(await askAll(path, lines.length - 1, lines.at(-1)?.length ?? 0)).toHaveLength(7);
    }
    for (const path of texts) await client.close(path);
  });

  it('answers nothing past the end of a file, in a file of no kind and outside the folder', async () => {
    expect((await askAll('home.md', 9999, 9999))[0]).toEqual([]);
    const elsewhere = { textDocument: { uri: 'untitled:new' }, position: { line: 0, character: 0 } };
    expect(await client.connection.sendRequest(HoverRequest.type, elsewhere)).toBeNull();
  });
});
