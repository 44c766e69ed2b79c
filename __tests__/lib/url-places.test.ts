import { checkFiles } from '@/lib/checks';

/** What stands at the place of each link and picture of a text, as it was written. */
async function writtenAt(body: string): Promise<string[]> {
  const files = { 'site.yml': 'name: A', 'values/a.yml': 'v: /x', 'a.md': `---\ntitle: A\n---\n\n${body}\n` };
  const { graph, sources } = await checkFiles(files);
  const lines = (sources.get('a.md') ?? '').split('\n');
  const links = graph.uses.filter(({ reference }) => reference.kind === 'link' || reference.kind === 'picture');
  return links.map(({ reference: { place } }) => {
    const text = lines.slice(place.line - 1, place.endLine);
    const last = text.length - 1;
    text[last] = (text[last] ?? '').slice(0, place.endColumn - 1);
    text[0] = (text[0] ?? '').slice(place.column - 1);
    return text.join('\n');
  });
}

describe('the place of a link', () => {
  it.each([
    ['[words](/x)', '/x'],
    ['[see /x](/x "to /x")', '/x'],
    ['/x [$v$](/x)', '/x'],
    ['[a](</x y>)', '/x y'],
    ['[a](/x\\_y)', '/x\\_y'],
    ['[a](/x?a=1&amp;b=2)', '/x?a=1&amp;b=2'],
    ['[a](/x_(y))', '/x_(y)'],
    ['[a](\n/x\n)', '/x'],
    ['> [a](\n> /x)', '/x'],
    ['![/m.svg](/m.svg)', '/m.svg'],
    ['![a [b]](/m.svg)', '/m.svg'],
    ['[`](`](/x)', '/x'],
    ['[/x]: /x', '/x'],
    ['[a\\]: b]: </x>', '/x'],
    ['https://example.org/x', 'https://example.org/x'],
    ['<https://example.org/x>', 'https://example.org/x'],
    ['[a]()', '[a]()'],
  ])('is that of its URL alone in %j', async (body, written) => {
    const [first, ...others] = await writtenAt(body);
    expect([first?.trim(), others]).toEqual([written, []]);
  });
});
