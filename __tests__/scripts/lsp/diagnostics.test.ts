import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type CodeAction,
  CodeActionRequest,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
  type RegistrationParams,
  RegistrationRequest,
} from 'vscode-languageserver-protocol/node';
import { makeTree, removeTrees } from '../../support/content-tree';
import { editorsTree, makeEditorsTree } from '../../support/editors-tree';
import { applyEdits, LanguageClient } from '../../support/language-client';

let client: LanguageClient;
beforeAll(async () => {
  client = await LanguageClient.start(makeEditorsTree());
});
afterAll(async () => {
  expect(await client.stop()).toBe(0);
  removeTrees();
});

const none = (rules: string[]) => rules.length === 0;
const has = (rule: string) => (rules: string[]) => rules.includes(rule);
const page = (body: string) => `---\ntitle: A page\n---\n\n${body}\n`;

describe('npm run lsp, problems', () => {
  it('tells a problem of an unsaved text at its place, with its hint and its rule’s page, and that it is mended', async () => {
    await client.open('home.md', `${editorsTree['home.md']}\nSee [x](/fess).\n`);
    await client.problemsOf('home.md', has('dead-link'));
    expect(client.diagnostics.get(client.uri('home.md'))).toEqual([
      {
        range: { start: { line: 7, character: 8 }, end: { line: 7, character: 13 } },
        severity: 1,
        code: 'dead-link',
        codeDescription: { href: expect.stringMatching(/^file:.*\/docs\/rules\.md#dead-link$/) },
        source: 'content',
        message: '"/fess" is not a page.\nDid you mean "/fees"?',
      },
    ]);
    await client.change('home.md', `${editorsTree['home.md']}`);
    expect(await client.problemsOf('home.md', none)).toEqual([]);
  });

  it('tells what a change in one file breaks in others, and takes it back when that file is closed', async () => {
    await client.open('values/fees.yml', 'fees:\n  low: "£1"\n');
    await client.problemsOf('fees.md', has('unknown-name'));
    await client.open('_shared.md', '## Other words\n');
    await client.problemsOf('guide.md', has('unplaced-block'));
    await client.close('values/fees.yml');
    await client.close('_shared.md');
    expect(await client.problemsOf('fees.md', none)).toEqual([]);
    expect(await client.problemsOf('guide.md', none)).toEqual([]);
  });

  it('tells of files that are written and removed on the disk', async () => {
    const file = join(client.folder, 'written.md');
    writeFileSync(file, page('See [x](/nowhere).'));
    await client.problemsOf('written.md', has('dead-link'));
    rmSync(file);
    expect(await client.problemsOf('written.md', none)).toEqual([]);
  });

  it('tells warnings as warnings, and counts characters as editors do', async () => {
    await client.open('home.md', page('😀 [x](http://example.com/a)'));
    await client.problemsOf('home.md', has('insecure-link'));
    expect(client.diagnostics.get(client.uri('home.md'))).toMatchObject([
      { severity: 2, range: { start: { line: 4, character: 7 }, end: { line: 4, character: 27 } } },
    ]);
    await client.close('home.md');
    await client.problemsOf('home.md', none);
  });

  it('lets an editor that watches files itself do so', async () => {
    const tree = makeTree(editorsTree);
    const watching = await LanguageClient.start(tree, {
      workspace: { didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true } },
    });
    const registered = new Promise<RegistrationParams>((done) => {
      watching.connection.onRequest(RegistrationRequest.type, (params) => done(params));
    });
    expect(await registered).toMatchObject({
      registrations: [
        { registerOptions: { watchers: [{ globPattern: { baseUri: watching.uri('.'), pattern: '**/*' } }] } },
      ],
    });
    writeFileSync(join(tree, 'home.md'), page('See [x](/nowhere).'));
    const changes: FileEvent[] = [{ uri: watching.uri('home.md'), type: FileChangeType.Changed }];
    await watching.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
    expect(await watching.problemsOf('home.md', has('dead-link'))).toContain('dead-link');
    await watching.stop();
  });
});

describe('npm run lsp, quick fixes', () => {
  async function listFixes(marked: string): Promise<CodeAction[]> {
    const { textDocument, position } = await client.openAt('home.md', marked);
    const range = { start: position, end: position };
    const answer = await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument,
      range,
      context: { diagnostics: [] },
    });
    return (answer ?? []).filter((each): each is CodeAction => 'edit' in each);
  }

  it.each([
    ['a misspelt link', page('See [x](/fe‸ss).'), page('See [x](/fees).')],
    ['a link with .md', page('See [x](/fees.md‸).'), page('See [x](/fees).')],
    ['our own domain', page('See [x](https://example.org/fees‸).'), page('See [x](/fees).')],
    ['an old path', page('See [x](/costs‸).'), page('See [x](/fees).')],
    ['a misspelt fragment', page('See [x](/fees#ful-time‸).'), page('See [x](/fees#full-time).')],
    ['a misspelt value', page('It costs $fees_lwo‸$.'), page('It costs $fees_low$.')],
    ['a misspelt key', '---\ntitle: A\nlayuot‸: content\n---\n', '---\ntitle: A\nlayout: content\n---\n'],
    ['yes', '---\ntitle: A\nnoindex: y‸es\n---\n', '---\ntitle: A\nnoindex: true\n---\n'],
    ['a colon', '---\ntitle: A: ‸B\n---\n', '---\ntitle: "A: B"\n---\n'],
    [
      'a partial’s path',
      '---\ntitle: A\ncontent: [content/_note‸.md]\n---\n',
      '---\ntitle: A\ncontent: [content/note]\n---\n',
    ],
    ['a picture', page('![A dot](media/dto‸.svg)'), page('![A dot](media/dot.svg)')],
  ])('mends %s', async (_, marked, right) => {
    const [fix, ...others] = await listFixes(marked);
    expect(others).toEqual([]);
    expect(fix).toMatchObject({ kind: 'quickfix', isPreferred: true });
    const edits = fix?.edit?.changes?.[client.uri('home.md')] ?? [];
    expect(applyEdits(marked.replace('‸', ''), edits)).toBe(right);
  });

  it('offers nothing where there is no one right answer, or no problem', async () => {
    expect(await listFixes(page('See [x](/some‸where).'))).toEqual([]);
    expect(await listFixes(page('‸See [x](/fess).'))).toEqual([]);
  });
});
