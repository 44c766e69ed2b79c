import { checkFiles } from '@/lib/checks';
import { mendSite } from '@/lib/mend';

const site = { 'site.yml': 'name: A\nurl: https://www.example.org\ndomains: [example.org]\n' };
const page = (title: string, body = '') => `---\ntitle: ${title}\n---\n${body}\n`;

/** The texts that mending changes, the rules of what is left, and what was mended. */
async function mend(files: Readonly<Record<string, string>>) {
  const { change, checked, mended } = await mendSite(await checkFiles({ ...site, ...files }));
  return {
    texts: Object.fromEntries(change.texts),
    left: checked.problems.map(({ rule }) => rule),
    mended: mended.map(({ problem, from, to }) => `${problem.file}:${problem.line}: ${from} → ${to}`),
  };
}

describe('mendSite', () => {
  it.each([
    ['a misspelt link', '[a](/what-is-qst)', '[a](/what-is-qts)'],
    ['a slash at the end', '[a](/what-is-qts/)', '[a](/what-is-qts)'],
    ['the name of the file', '[a](/what-is-qts.md)', '[a](/what-is-qts)'],
    ['another case, with a fragment', '[a](/What-Is-QTS#part "x")', '[a](/what-is-qts#part "x")'],
    ['our own domain', '[a](https://www.example.org/what-is-qts#part)', '[a](/what-is-qts#part)'],
    ['our other domain, with a slash', '[a]: https://example.org/what-is-qts/\n\n[a]', '[a]: /what-is-qts\n\n[a]'],
    ['a misspelt fragment', '[a](/what-is-qts#the-prat)', '[a](/what-is-qts#the-part)'],
  ])('mends %s', async (_, wrong, right) => {
    const files = { 'what-is-qts.md': page('Q', '## Part\n\n## The part'), 'a.md': page('A', wrong) };
    const { texts, left } = await mend(files);
    expect(texts).toEqual({ 'a.md': page('A', right) });
    expect(left).toEqual([]);
  });

  it.each([
    ['Fees: a guide', '"Fees: a guide"'],
    ["It's: a guide", '"It\'s: a guide"'],
    ['Fees: a "guide"', '\'Fees: a "guide"\''],
    ['Fees #1 guide', '"Fees #1 guide"'],
    ['Fees  #1 guide', '"Fees  #1 guide"'],
  ])('puts quotes round %s', async (wrong, right) => {
    const { texts, left } = await mend({ 'a.md': page(wrong, '[a](/a)') });
    expect(texts).toEqual({ 'a.md': page(right, '[a](/a)') });
    expect(left).toEqual([]);
  });

  it('changes no other byte', async () => {
    const wrong = '\uFEFF---\r\ntitle: Fees: a guide\r\n---\r\n\r\n[x](/aa/)\t[y](/a.md)  \r\nEnd';
    const { texts, mended } = await mend({ 'a.md': wrong });
    const right = wrong.replace('Fees: a guide', '"Fees: a guide"').replace('/aa/', '/a').replace('/a.md', '/a');
    expect(texts).toEqual({ 'a.md': right });
    expect(mended).toEqual(['a.md:2: Fees: a guide → "Fees: a guide"', 'a.md:5: /aa/ → /a', 'a.md:5: /a.md → /a']);
  });

  it('mends what another fault had hidden, and then nothing more', async () => {
    const files = { 'a.md': '---\ntitle: Fees: a guide\nrelated_content:\n  B: /bb/\n---\n', 'b-b.md': page('B') };
    const { texts, left } = await mend(files);
    expect(texts).toEqual({ 'a.md': '---\ntitle: "Fees: a guide"\nrelated_content:\n  B: /b-b\n---\n' });
    expect(left).toEqual([]);
    expect((await mend({ ...files, ...texts })).texts).toEqual({});
  });

  it('leaves a comment that may be one, and a value that takes no text', async () => {
    const text = '---\ntitle: Fees # of 2026\nnavigation: 20 #30\n---\n';
    expect(await mend({ 'a.md': text })).toMatchObject({ texts: {}, left: ['yaml-comment', 'yaml-comment'] });
  });

  it('leaves what may have been meant otherwise', async () => {
    const files = {
      'fees-2025.md': page('A'),
      'fees-2026.md': page('A'),
      'a.md': page('A', '[a](/fees-2027) [b](/nothing-like-it) [see it](see-it)'),
    };
    const { texts, left } = await mend(files);
    expect(texts).toEqual({});
    expect(left).toEqual(['dead-link', 'dead-link', 'dead-link']);
  });
});
