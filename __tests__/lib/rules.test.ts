import { checkSite } from '@/lib/checks';
import { type Example, type RuleName, rules } from '@/lib/problems';
import { makeTree, removeTrees } from '../support/content-tree';

afterAll(removeTrees);

/** The day on which the examples are checked. */
const TODAY = '2026-09-01';

/** Examples say nothing of the site’s name unless it is what they are about. */
const withName = (name: string, example: Example): Example =>
  name === 'no-site-file' || name === 'no-content' ? example : { 'site.yml': 'name: Example\n', ...example };

describe('rules', () => {
  const names = Object.keys(rules).filter((name): name is RuleName => name in rules);

  it.each(names)('reports %s, and nothing else, for its wrong example', async (name) => {
    const { problems } = await checkSite(makeTree(withName(name, rules[name].wrong)), TODAY);
    expect(problems.length).toBeGreaterThan(0);
    expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set([name]));
    for (const { severity } of problems) expect(severity).toBe(rules[name].severity);
  });

  it.each(names)('is silent for the right example of %s', async (name) => {
    const { problems } = await checkSite(makeTree(withName(name, rules[name].right)), TODAY);
    expect(problems).toEqual([]);
  });
});
