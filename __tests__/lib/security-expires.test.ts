import { checkSite } from '@/lib/checks';
import { makeTree, removeTrees } from '../support/content-tree';

afterAll(removeTrees);

async function checkOn(today: string) {
  const tree = makeTree({
    'site.yml': 'name: A\nsecurity: {contact: a@example.org, expires: 2027-08-01}\n',
    'home.md': '---\ntitle: Home\n---\n',
  });
  const { problems } = await checkSite(tree, today);
  return problems.map(({ rule, line, column, message }) => ({ rule, line, column, message }));
}

describe('the rule security-expires', () => {
  const at = { rule: 'security-expires', line: 2, column: 45 };

  it.each([
    ['2027-08-02', 'security.txt expired on 2027-08-01: nobody relies on its address.'],
    ['2027-07-10', 'security.txt expires on 2027-08-01, within 30 days.'],
    ['2026-03-01', 'security.txt expires on 2027-08-01, more than a year from now.'],
  ])('reports on %s: %s', async (today, message) => {
    expect(await checkOn(today)).toEqual([{ ...at, message }]);
  });

  it.each(['2027-07-01', '2026-08-01'])('is silent on %s', async (today) => {
    expect(await checkOn(today)).toEqual([]);
  });
});
