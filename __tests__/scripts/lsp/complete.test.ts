import { type CompletionItem, CompletionRequest } from 'vscode-languageserver-protocol/node';
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

async function complete(path: string, marked: string): Promise<CompletionItem[]> {
  const answer = await client.connection.sendRequest(CompletionRequest.type, await client.openAt(path, marked));
  return Array.isArray(answer) ? answer : (answer?.items ?? []);
}

const labels = async (path: string, marked: string) => (await complete(path, marked)).map(({ label }) => label);
const page = (keys: string, body = '') => `---\ntitle: A page\n${keys}\n---\n\n${body}\n`;

describe('npm run lsp, completion', () => {
  it('offers the keys of a page that are not there yet, each with what it does and the shape of its value', async () => {
    const items = await complete('new.md', page('des‸'));
    const found = items.map(({ label }) => label);
    expect(found).toEqual(expect.arrayContaining(['description', 'related_content', 'accordion', 'inset_text']));
    expect(found).not.toContain('title');
    expect(items.find(({ label }) => label === 'description')).toMatchObject({
      textEdit: {
        newText: 'description: $1',
        range: { start: { line: 2, character: 0 }, end: { line: 2, character: 3 } },
      },
      documentation: { value: expect.stringContaining('What the page is about') },
    });
    const shapes = new Map(items.map(({ label, textEdit }) => [label, textEdit?.newText]));
    expect(shapes.get('noindex')).toBe(`noindex: \${1|true,false|}`);
    expect(shapes.get('date')).toBe(`date: \${1:2026-08-01}`);
    expect(shapes.get('related_content')).toBe(`related_content:\n  \${1:name}: $2`);
    expect(shapes.get('promo_content')).toBe('promo_content:\n  - $1');
  });

  it.each([
    ['a partial', '_note.md', '---\nlink‸\n---\n', ['link_text', 'link_target'], ['accordion']],
    [
      'an accordion',
      'new.md',
      page('accordion:\n  numbered: true\n  ‸'),
      ['steps', 'active_step'],
      ['numbered', 'title'],
    ],
    ['a step', 'new.md', page('accordion:\n  steps:\n    First:\n      ‸'), ['partial', 'was', 'cta'], ['steps']],
    ['a block', 'new.md', page('inset_text:\n  note:\n    title: Note\n    te‸'), ['text'], ['title', 'description']],
    ['a map in braces', 'new.md', page('inset_text:\n  note: {title: Note, ‸'), ['text'], ['title']],
    [
      'an item of a list',
      'new.md',
      page('key_dates:\n  soon:\n    dates:\n      - date: 2026-01-01\n        ‸'),
      ['label'],
      ['date', 'dates'],
    ],
    [
      'a new item of a list',
      'new.md',
      page('key_dates:\n  soon:\n    dates:\n      - date: 2026-01-01\n      - ‸'),
      ['label', 'date'],
      ['dates'],
    ],
    ['a call to action', 'new.md', page('calls_to_action:\n  go:\n    ‸'), ['link_text', 'name', 'arguments'], []],
    [
      'its arguments',
      'new.md',
      page('calls_to_action:\n  go:\n    name: attachment\n    arguments:\n      ‸'),
      ['file_path'],
      ['name'],
    ],
    ['the site', 'site.yml', 'name: Example\n‸', ['language', 'footer'], ['name']],
    ['a picture', 'images.yml', 'media/dot.svg:\n  ‸', ['alt', 'credit'], []],
    ['a value', 'values/other.yml', 'other:\n  low:\n    value: "1"\n    ‸', ['as_of', 'source'], ['value']],
  ])('offers the keys of %s', async (_, path, marked, has, hasNot) => {
    const found = await labels(path, marked);
    expect(found).toEqual(expect.arrayContaining(has));
    expect(found.filter((label) => hasNot.includes(label))).toEqual([]);
  });

  it.each([
    ['true and false', page('noindex: ‸'), ['true', 'false']],
    ['forms of a block', page('calls_to_action:\n  go:\n    name: ‸'), ['simple', 'attachment', 'feature_table']],
    ['files', page('calls_to_action:\n  go:\n    arguments:\n      file_path: media/‸'), ['media/fees.pdf']],
    ['layouts', page('layout: con‸'), ['content']],
    ['partials in a list', page('promo_content:\n  - ‸'), ['content/note', 'content/shared']],
    ['partials in a list in brackets', page('content: [content/note, ‸'), ['content/shared']],
    ['partials after a key', page('accordion:\n  steps:\n    One:\n      partial: content/‸'), ['content/note']],
    ['pages in front matter', page('related_content:\n  The fees: "/‸"'), ['/', '/fees', '/guide']],
    ['pages for a backlink', page('backlink: /‸'), ['/fees']],
    ['pages in a text', page('', 'See [the fees](/‸)'), ['/fees', '/guide']],
    ['pages in a text of front matter', page('inset_text:\n  a:\n    text: See [x](/‸'), ['/fees']],
    ['places on a page', page('', 'See [the fees](/fees#‸)'), ['full-time', 'part-time']],
    ['sections of an accordion', page('', 'See [x](/guide#‸'), ['first-step', 'second-step', 'step-1']],
    ['pictures for a key', page('image: ‸'), ['media/dot.svg']],
    ['pictures in a text', page('', '![A dot](‸)'), ['media/dot.svg']],
    ['values and blocks', page('inset_text:\n  own-note:\n    text: Hello', 'It costs $‸'), ['own-note', 'fees_low']],
    ['values after a name', page('', 'It costs $fees_low$ or $fe‸'), ['fees_high']],
  ])('offers %s', async (_, marked, has) => {
    expect(await labels('new.md', marked)).toEqual(expect.arrayContaining(has));
  });

  it('puts a value in with its dollar sign, and shows what it says', async () => {
    const items = await complete('new.md', page('', 'It costs $fees_l‸'));
    expect(items.find(({ label }) => label === 'fees_low')).toMatchObject({
      detail: '£9,000',
      textEdit: { newText: 'fees_low$' },
      documentation: { value: expect.stringContaining('As of 2026-08-01') },
    });
    const closed = await complete('new.md', page('', 'It costs $fees_l‸$'));
    expect(closed.find(({ label }) => label === 'fees_low')?.textEdit?.newText).toBe('fees_low');
  });

  it.each([
    ['after broken YAML', 'new.md', '---\ntitle: "A page\nrelated: [\nla‸', 'layout'],
    ['in an unclosed list', 'new.md', '---\ntitle: A page\ncontent: [content/‸\n---\n', 'content/note'],
    ['before a colon too many', 'new.md', '---\ntitle: A: B\ninset_text:\n  note:\n    ‸\n---\n', 'text'],
    [
      'in a file with CRLF line ends',
      'new.md',
      '---\r\ntitle: A page\r\ninset_text:\r\n  note:\r\n    ‸\r\n---\r\n',
      'text',
    ],
  ])('offers keys and names %s', async (_, path, marked, label) => {
    expect(await labels(path, marked)).toContain(label);
  });

  it.each([
    ['in plain text', page('', 'Nothing ‸ here')],
    ['in a text of several lines', page('inset_text:\n  note:\n    text: |\n      la‸')],
    ['in a comment', page('# la‸')],
    ['after an escaped dollar sign', page('', 'It costs \\$‸')],
    ['where keys are the editor’s own', page('inset_text:\n  ‸')],
  ])('offers nothing %s', async (_, marked) => {
    expect(await labels('new.md', marked)).toEqual([]);
  });
});
