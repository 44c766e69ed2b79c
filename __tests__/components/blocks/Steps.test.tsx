import { getAllByRole, getByRole } from '@testing-library/dom';
import { getPage } from '@/lib/content';
import { removeTrees } from '../../support/content-tree';
import { checkBlock, showBlock } from '../../support/show-block';

const steps = (keys = '') =>
  `steps:\n  it:\n${keys}    steps:\n      Check fees: {partial: content/fees}\n      Apply: {partial: content/apply}`;
const partials = { '_fees.md': '## Costs\n\nText.\n\n### Part time\n', '_apply.md': 'Write to a provider.\n' };
const headings = (page: HTMLElement) =>
  getAllByRole(page, 'heading').map(({ tagName, textContent }) => `${tagName} ${textContent}`);

afterAll(removeTrees);

describe('Steps', () => {
  it('shows each step with its title and partial, in the order written', async () => {
    const items = getAllByRole(await showBlock(steps(), partials), 'listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Check feesCosts\s+Text\.\s+Part time$/),
      'ApplyWrite to a provider.',
    ]);
  });

  it('reads the number of a step once, in its title', async () => {
    const page = await showBlock(steps('    numeric: true\n'), partials);
    expect(headings(page)).toContain('H2 1. Check fees');
    expect(page.querySelector('li > h2')?.closest('ol')?.className).toBe('open-steps');
  });

  it('puts titles below the heading that they stand under, and the headings of partials below them', async () => {
    const page = await showBlock(steps(), partials, '## Fees\n\n### In short\n\n$it$');
    expect(headings(page)).toEqual(['H2 Fees', 'H3 In short', 'H4 Check fees', 'H5 Costs', 'H6 Part time', 'H4 Apply']);
  });

  it('stands at level 2 where no heading is before it', async () => {
    expect(headings(await showBlock(steps(), partials)).slice(0, 2)).toEqual(['H2 Check fees', 'H3 Costs']);
  });

  it('gives each step an id that links lead to, after the headings of the text itself', async () => {
    const { site, problems } = await checkBlock(steps(), partials, '[Go](#apply-2)\n\n$it$\n\n## Apply');
    expect(problems).toEqual([]);
    const ids = getPage(site, '/')?.origin.anchors.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['apply', 'apply-2', 'check-fees', 'costs']));
  });

  it('takes blocks of the partial in a step', async () => {
    const quote = '---\nquote:\n  q: {text: Hello.}\n---\n\n$q$\n';
    const page = await showBlock(steps(), { ...partials, '_fees.md': quote });
    expect(getByRole(page, 'figure').textContent).toBe('Hello.');
  });
});
