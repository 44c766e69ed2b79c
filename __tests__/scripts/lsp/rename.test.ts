import { PrepareRenameRequest, RenameRequest } from 'vscode-languageserver-protocol/node';
import { removeTrees } from '../../support/content-tree';
import { editorsTree, makeEditorsTree } from '../../support/editors-tree';
import { applyEdits, LanguageClient } from '../../support/language-client';

let client: LanguageClient;
beforeAll(async () => {
  client = await LanguageClient.start(makeEditorsTree());
});
afterAll(async () => {
  await client.stop();
  removeTrees();
});

/** What a rename at a text of a file makes of each file that it changes. */
async function rename(path: string, at: string, newName: string): Promise<Record<string, string>> {
  const marked = (editorsTree[path] ?? '').replace(at, (found) => `${found.slice(0, 2)}‸${found.slice(2)}`);
  const params = { ...(await client.openAt(path, marked)), newName };
  const answer = await client.connection.sendRequest(RenameRequest.type, params);
  const changed = Object.entries(answer?.changes ?? {}).map(([uri, edits]) => {
    const file = uri.slice(client.uri('.').length + 1);
    return [file, applyEdits(editorsTree[file] ?? '', edits)];
  });
  return Object.fromEntries(changed);
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
      '"too low" cannot be a name: use letters, digits, - and _.',
    ],
    ['a block like a value', 'fees.md', '$note$', 'fees_low', '"fees_low" is a value.'],
  ])('refuses %s, and says why', async (_, path, at, newName, message) => {
    await expect(rename(path, at, newName)).rejects.toThrow(message);
  });

  it('changes nothing where nothing can be renamed', async () => {
    expect(await rename('fees.md', 'Ask the', 'Beg')).toEqual({});
  });
});
