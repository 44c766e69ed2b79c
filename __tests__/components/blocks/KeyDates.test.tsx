import { within } from '@testing-library/dom';
import { JSDOM } from 'jsdom';
import { renderToStaticMarkup } from 'react-dom/server';
import { Parts } from '@/components/blocks/Parts';
import { checkSite } from '@/lib/checks';
import { getPage } from '@/lib/content';
import { makeTree, removeTrees } from '../../support/content-tree';

const opens = '{date: 2026-10-06, label: Applications open}';
const closes = '{date: 2027-09-15, label: Applications close}';

const checkPage = (keys: string) =>
  checkSite(
    makeTree({
      'site.yml': 'name: Example\n',
      'home.md': `---\ntitle: Home\nkey_dates:\n  cycle: {${keys}}\n---\n\n$cycle$\n`,
    }),
  );

const show = async (keys: string) => {
  const { site, problems } = await checkPage(keys);
  expect(problems).toEqual([]);
  const html = renderToStaticMarkup(<Parts parts={getPage(site, '/')?.body ?? []} />);
  return new JSDOM(html).window.document.body;
};

afterAll(removeTrees);

describe('KeyDates', () => {
  it('writes each date out, the earliest first, and nothing that depends on the day of the build', async () => {
    const page = await show(`title: Dates for 2027, dates: [${closes}, ${opens}]`);
    const region = within(page).getByRole('region', { name: 'Dates for 2027' });
    const items = within(region).getAllByRole('listitem');
    expect(items.map((item) => item.textContent?.replace(/\s+/g, ' '))).toEqual([
      '6 October 2026 Applications open',
      '15 September 2027 Applications close',
    ]);
    const times = [...region.querySelectorAll('time')];
    expect(times.map(({ dateTime }) => dateTime)).toEqual(['2026-10-06', '2027-09-15']);
  });

  it('has neither a region nor an empty title where no title is written', async () => {
    const page = await show(`dates: [${opens}]`);
    expect(within(page).queryByRole('region')).toBeNull();
    expect(page.querySelector('p')).toBeNull();
  });

  it.each(['2026-02-30', '6/10/2026', '2026-2-3'])('reports %s at its place, with what to write', async (wrong) => {
    const { problems } = await checkPage(`dates: [${opens}, {date: ${wrong}, label: Applications close}]`);
    expect(problems).toMatchObject([
      {
        rule: 'wrong-type',
        message: expect.stringContaining('must be a date'),
        hint: 'Write the date as YYYY-MM-DD, for example 2026-08-01.',
        file: expect.stringMatching(/home\.md$/),
        line: 4,
        column: 72,
      },
    ]);
  });

  it('reports a date without a label, and a misspelt key with the right one', async () => {
    const missing = await checkPage('dates: [{date: 2026-10-06}]');
    expect(missing.problems).toMatchObject([{ rule: 'missing-key', hint: 'Add a line "label: …".' }]);
    const misspelt = await checkPage(`titel: Dates, dates: [${opens}]`);
    expect(misspelt.problems).toMatchObject([{ rule: 'unknown-key', hint: 'Did you mean "title"?' }]);
  });
});
