import { PassThrough, Writable } from 'node:stream';
import { checkFiles } from '@/lib/checks';
import { askFor, askKind, type Terminal } from '@/scripts/new/content/ask';

const files = {
  'site.yml': 'name: A\n',
  'home.md': '---\ntitle: Home\n---\n',
  'a.md': '---\ntitle: A\n---\n',
  'a/x.md': '---\ntitle: X\nnavigation: 10\n---\n',
  'a/y.md': '---\ntitle: Y\nnavigation: 20\n---\n',
};
const DOWN = '\u001b[B';

/** Answers questions of a page, partial or promo. */
const talk = (kind: 'page' | 'partial' | 'promo', flags: Parameters<typeof askFor>[1], dialogue: Dialogue) =>
  converse(async (terminal) => askFor(kind, flags, await checkFiles(files), terminal), dialogue);

type Dialogue = [question: string, keys: string][];

/** Answers each question once it is asked; gives the answers as they are read, and the questions as they are shown. */
async function converse<Answer>(ask: (terminal: Terminal) => Promise<Answer>, dialogue: Dialogue) {
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => stdin });
  let shown = '';
  const left = [...dialogue];
  const stdout = new Writable({
    write(chunk, _, done) {
      shown += chunk;
      const [next] = left;
      if (next && shown.includes(next[0])) {
        left.shift();
        shown = '';
        setTimeout(() => stdin.write(next[1]), 20);
      }
      done();
    },
  });
  // Each question ends its stream, which a terminal does not mind.
  stdout.end = () => stdout;
  const answers = await ask({ stdin, stdout });
  return { answers, left };
}

describe('askFor', () => {
  it('asks for all that a page needs, and proposes a URL', async () => {
    const { answers, left } = await talk('page', {}, [
      ['Title', 'Fees: a guide\n'],
      ['Below which page?', `${DOWN}\n`],
      ['/a/fees-a-guide', '\n'],
      ['Where in menus?', '\n'],
      ['What it is about', 'What it costs.\n'],
    ]);
    expect(left).toEqual([]);
    expect(answers).toMatchObject({
      title: 'Fees: a guide',
      path: '/a/fees-a-guide',
      after: '/a/y',
      description: 'What it costs.',
    });
  });

  it('asks for nothing that a flag says', async () => {
    const flags = { title: 'Z', path: '/a/z', navigation: '5', description: 'Z.' };
    expect((await talk('page', flags, [])).answers).toMatchObject(flags);
  });

  it('proposes a name for a promo beside the page that shows it', async () => {
    const { answers } = await talk('promo', { title: 'Ask us' }, [
      ['Which page shows it?', `${DOWN}\n`],
      ['content/a/promo', '\n'],
    ]);
    expect(answers).toMatchObject({ title: 'Ask us', on: '/a', path: 'content/a/promo' });
  });

  it('gives up when the editor does', async () => {
    expect((await talk('partial', {}, [['Which page shows it?', '\u0003']])).answers).toBeUndefined();
  });
});

describe('askKind', () => {
  it('asks what to make', async () => {
    expect((await converse(askKind, [['What do you want to make?', `${DOWN}\n`]])).answers).toBe('partial');
    expect((await converse(askKind, [['What do you want to make?', '\u0003']])).answers).toBeUndefined();
  });
});
