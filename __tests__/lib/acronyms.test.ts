import { getPage, loadFiles, type Part } from '@/lib/content';

const site =
  'name: x\nacronyms:\n  iQTS: international qualified teacher status\n  QTS: qualified teacher status\n  UK ENIC: the agency\n  UK: United Kingdom\n';

async function marksOf(body: string, keys = '', files: Record<string, string> = {}): Promise<string[]> {
  const home = `---\ntitle: H\n${keys}---\n\n${body}\n`;
  const { site: loaded, problems } = await loadFiles({ 'site.yml': site, 'home.md': home, ...files });
  expect(problems).toEqual([]);
  const page = getPage(loaded, '/');
  const sections = page?.accordion?.sections.flatMap(({ parts }) => parts) ?? [];
  return [...(page?.body ?? []), ...sections]
    .flatMap(htmlOf)
    .flatMap((html) => html.match(/\w* ?<abbr.*?<\/abbr>/g) ?? []);
}

function htmlOf(part: Part): string[] {
  if (part.type === 'html') return [part.html];
  return part.type === 'inset_text' ? part.text.flatMap(htmlOf) : [];
}

const iqts = '<abbr title="international qualified teacher status">iQTS</abbr>';
const qts = '<abbr title="qualified teacher status">QTS</abbr>';

describe('the acronyms of a page', () => {
  it('are told at their first use in running text, and not again', async () => {
    expect(await marksOf('First iQTS, then *iQTS*, then QTS.')).toEqual([`First ${iqts}`, `then ${qts}`]);
  });

  it('are not told in headings, links and code, in words, or in other case', async () => {
    const body = '## About iQTS\n\n[iQTS](/), `iQTS`, MyiQTS, iQTSs, IQTS.\n\n    iQTS\n\nThe iQTS.';
    expect(await marksOf(body)).toEqual([`The ${iqts}`]);
  });

  it('are told whole: a shorter one inside a longer one is none', async () => {
    expect(await marksOf('Ask UK ENIC in the UK.')).toEqual([
      'Ask <abbr title="the agency">UK ENIC</abbr>',
      'the <abbr title="United Kingdom">UK</abbr>',
    ]);
  });

  it('are told in the order in which the page is read: partials, text, blocks, and steps', async () => {
    const keys =
      'before-content: [content/before]\ninset_text:\n  note: {text: Block iQTS and QTS.}\naccordion:\n  steps:\n    One: {partial: content/one}\n';
    const files = { '_before.md': 'Partial iQTS.\n', '_one.md': 'Step QTS in the UK.\n' };
    expect(await marksOf('Body UK ENIC.\n\n$note$\n\nAfter iQTS.', keys, files)).toEqual([
      `Partial ${iqts}`,
      'Body <abbr title="the agency">UK ENIC</abbr>',
      `and ${qts}`,
      'the <abbr title="United Kingdom">UK</abbr>',
    ]);
  });

  it('are known as told where the words stand right before', async () => {
    const [mark] = await marksOf('Get International qualified teacher status (iQTS).');
    expect(mark).toContain('class="told"');
  });
});
