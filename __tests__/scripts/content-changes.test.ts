import { EditedContent } from '@/app/editing/edited-content';
import { type ContentChanges, serveChanges } from '@/scripts/content-changes';

let changes: ContentChanges;

beforeEach(async () => {
  changes = await serveChanges();
});

afterEach(() => changes.close());

describe('serveChanges', () => {
  const ask = async (path: string) => (await fetch(`${changes.url}${path}`)).json();

  it('tells the paths that changed after a number, each once', async () => {
    expect(await ask('/changes')).toEqual({ now: 0 });
    changes.tell(new Set(['a.md']));
    changes.tell(new Set(['a.md', 'b.md']));
    changes.tell(new Set(['c.md']));
    expect(await ask('/changes?after=1')).toEqual({ now: 3, paths: ['a.md', 'b.md', 'c.md'] });
    expect(await ask('/changes?after=2')).toEqual({ now: 3, paths: ['c.md'] });
    expect(await ask('/changes?after=3')).toEqual({ now: 3, paths: [] });
  });

  it('tells a page at once that something changed while it was loading', async () => {
    const before = Date.now() - 1;
    changes.tell(new Set(['a.md']));
    const events = await fetch(`${changes.url}/events?since=${before}`);
    const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader();
    let told = '';
    while (!told.includes('data: changed')) told += (await reader?.read())?.value ?? '';
    await reader?.cancel();
    expect(told).toBe(': listening\n\ndata: changed\n\n');
  });
});

describe('EditedContent', () => {
  const follow = () => {
    const loads: (string[] | 'all')[] = [];
    const content = new EditedContent(changes.url, async (changed) => {
      loads.push(changed ? [...changed] : 'all');
      return loads.length;
    });
    return { content, loads };
  };

  it('loads all at first, then only what changed, and nothing where nothing did', async () => {
    const { content, loads } = follow();
    await Promise.all([content.load(), content.load()]);
    changes.tell(new Set(['a.md']));
    expect(await content.load()).toBe(2);
    expect(await content.load()).toBe(2);
    expect(loads).toEqual(['all', ['a.md']]);
  });

  it('loads again what changed when a load failed', async () => {
    const loads: (string[] | undefined)[] = [];
    const content = new EditedContent(changes.url, async (changed) => {
      loads.push(changed && [...changed]);
      if (loads.length === 2) throw new Error('a fault of the program');
      return loads.length;
    });
    await content.load();
    changes.tell(new Set(['a.md']));
    await expect(content.load()).rejects.toThrow('a fault of the program');
    expect(await content.load()).toBe(3);
    expect(loads).toEqual([undefined, ['a.md'], ['a.md']]);
  });
});
