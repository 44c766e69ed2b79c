import { checkFiles } from '@/lib/checks';
import { onlyNearName, type Problem } from '@/lib/problems';
import { badInputs, topics } from '../support/bad-inputs';

/** A text with what stands in a problem’s place mended. */
function mend(text: string, { line, column, endLine, endColumn, fix }: Problem): string {
  const lines = text.split('\n');
  const before = [...lines.slice(0, line - 1), (lines[line - 1] ?? '').slice(0, column - 1)].join('\n');
  const after = [(lines[endLine - 1] ?? '').slice(endColumn - 1), ...lines.slice(endLine)].join('\n');
  return `${before}${fix}${after}`;
}

const site = {
  'site.yml': 'name: Example\nurl: https://example.org\n',
  'fees.md': '---\ntitle: Fees\n---\n\n## Full time\n',
};
const body = (text: string) => `---\ntitle: Home\n---\n\n${text}\n`;
const keys = (text: string) => `---\ntitle: Home\n${text}\n---\n`;

const mended: [what: string, written: string, right: string][] = [
  ['a misspelt link', body('[x](/fess)'), body('[x](/fees)')],
  ['a link with .md, keeping its fragment', body('[x](/fees.md#full-time)'), body('[x](/fees#full-time)')],
  ['a relative link with .md', body('[x](fees.md)'), body('[x](/fees)')],
  ['a slash at the end', body('[x](/fees/)'), body('[x](/fees)')],
  ['a capital letter', body('[x](/Fees)'), body('[x](/fees)')],
  ['our own domain', body('[x](https://example.org/fees)'), body('[x](/fees)')],
  ['an old path', body('[x](/costs)'), body('[x](/fees)')],
  ['a misspelt fragment', body('[x](/fees#ful-time)'), body('[x](/fees#full-time)')],
  ['a misspelt value', body('It costs $prcie$.'), body('It costs $price$.')],
  ['a heading of level 1', body('# Fees'), body('## Fees')],
  ['a misspelt key', keys('descripton: Text'), keys('description: Text')],
  ['yes', keys('noindex: "yes"'), keys('noindex: true')],
  ['a misspelt layout', keys('layout: contnet'), keys('layout: content')],
  ['a partial’s path', keys('content: [content/_note.md]'), keys('content: [content/note]')],
  ['a misspelt partial', keys('content: [content/ntoe]'), keys('content: [content/note]')],
  ['a colon', keys('description: Fees: all of them'), keys('description: "Fees: all of them"')],
  ['a colon beside a quote', keys('description: So "fees": all'), keys('description: \'So "fees": all\'')],
];

const unmended: [what: string, text: string][] = [
  ['a link that is nothing like a page', body('[x](/somewhere-else)')],
  ['our own domain before no page', body('[x](https://example.org/nowhere)')],
  ['a link written with escapes', body('[x](/fe\\_s)')],
  ['a key that is there already', keys('titel: Text')],
  ['neither yes nor no', keys('noindex: perhaps')],
  ['a text with a comment', keys('description: Fees: all # of them')],
  ['a text that goes on', keys('description: Fees: all\n  of them')],
];

describe('Problem.fix', () => {
  const treeOf = (home: string) => ({
    ...site,
    'redirects.yml': '/costs: /fees\n',
    'values/all.yml': 'price: "£9"\n',
    '_note.md': '$price$\n',
    'home.md': home,
  });
  const inHome = async (home: string) => {
    const { problems } = await checkFiles(treeOf(home));
    return problems.filter(({ file, rule }) => file === 'home.md' && rule !== 'unused-partial');
  };

  it.each(mended)('mends %s', async (_, written, right) => {
    const [problem, ...others] = await inHome(written);
    expect(problem && mend(written, problem)).toBe(right);
    expect(others).toEqual([]);
    expect(await inHome(right)).toEqual([]);
  });

  it.each(unmended)('is silent on %s', async (_, text) => {
    const problems = await inHome(text);
    expect(problems).not.toEqual([]);
    expect(problems.filter(({ fix }) => fix !== undefined)).toEqual([]);
  });

  it.each(topics)('leaves no fault in its place, for each bad input: %s', async (topic) => {
    for (const { file, wrong, beside } of badInputs[topic]) {
      if (typeof wrong !== 'string' || wrong.length > 10_000 || /^\uFEFF|\r/.test(wrong)) continue;
      const texts = Object.entries({ ...beside, 'site.yml': 'name: Example\n', [file]: wrong }).flatMap(
        ([path, text]) => (typeof text === 'string' ? [[path, text] as const] : []),
      );
      const files = {
        ...Object.fromEntries(texts),
        ...(beside?.['site.yml'] ? { 'site.yml': `${beside['site.yml']}` } : {}),
      };
      const { problems } = await checkFiles(files);
      const fixable = problems.find((each) => each.file === file && each.fix !== undefined);
      if (!fixable) continue;
      const after = await checkFiles({ ...files, [file]: mend(wrong, fixable) });
      expect(after.problems.filter(({ message }) => message === fixable.message)).toEqual([]);
    }
  });
});

describe('onlyNearName', () => {
  it('returns the one name two letters away at most', () => {
    expect(onlyNearName('titel', ['title', 'text'])).toBe('title');
    expect(onlyNearName('Title', ['title', 'text'])).toBe('title');
  });

  it('returns nothing where another may be meant, or another number', () => {
    expect(onlyNearName('tit', ['tid', 'tin'])).toBeUndefined();
    expect(onlyNearName('/a', ['/b'])).toBeUndefined();
    expect(onlyNearName('fees_2025', ['fees_2026'])).toBeUndefined();
    expect(onlyNearName('step-2', ['step-3'])).toBeUndefined();
  });
});
