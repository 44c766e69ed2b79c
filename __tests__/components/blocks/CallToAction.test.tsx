import { getByRole, getByText, queryByRole } from '@testing-library/dom';
import { removeTrees } from '../../support/content-tree';
import { checkBlock, showBlock } from '../../support/show-block';

const call = (keys: string) => `calls_to_action:\n  it: {${keys}}`;
const dates = { 'media/files/dates.csv': 'Date\n2026-10-06\n' };
const attachment = (keys = '') =>
  call(`name: attachment, arguments: {text: All dates, file_path: media/files/dates.csv${keys}}`);

afterAll(removeTrees);

describe('CallToAction', () => {
  it('draws an icon beside the words, which is not read out', async () => {
    const page = await showBlock(call('icon: calendar, title: Dates, link_text: See all, link_target: /'));
    expect(page.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    expect(getByText(page, 'Dates')).toBeTruthy();
  });

  it('tells the type and size of a file in the link, and when it was published', async () => {
    const page = await showBlock(attachment(', published_at: 2026-10-06'), dates);
    const link = getByRole(page, 'link', { name: 'All dates (CSV, 16 bytes)' });
    expect(link.getAttribute('href')).toBe('/media/files/dates.csv');
    expect(getByText(page, '6 October 2026').getAttribute('datetime')).toBe('2026-10-06');
  });

  it('takes the type in the editor’s words', async () => {
    const page = await showBlock(attachment(', file_type: table'), dates);
    expect(getByRole(page, 'link', { name: 'All dates (table, 16 bytes)' })).toBeTruthy();
  });

  it.each([
    [1, '1 byte'],
    [1023, '1023 bytes'],
    [1536, '1.5 KB'],
    [220_000, '215 KB'],
    [1_048_000, '1 MB'],
    [2_500_000, '2.4 MB'],
  ])('writes %d bytes as %s', async (size, shown) => {
    const page = await showBlock(attachment(), { 'media/files/dates.csv': 'x'.repeat(size) });
    expect(getByRole(page, 'link', { name: `All dates (CSV, ${shown})` })).toBeTruthy();
  });

  it('publishes the file', async () => {
    const { site } = await checkBlock(attachment(), { ...dates, 'media/other.csv': 'Nobody asks for it.' });
    expect(site.downloads).toEqual([
      { path: 'media/files/dates.csv', url: '/media/files/dates.csv', size: 16, fileType: 'CSV' },
    ]);
  });

  it('shows facts as a table with its caption, values and Markdown in place', async () => {
    const table = 'name: feature_table, arguments: [{Length: "**9** months", Fees: $fees_low$}, In short]';
    const page = await showBlock(call(table), {
      'values/fees.yml': 'fees: {low: {value: "£7,950", as_of: 2026-08-01}}\n',
    });
    expect(getByRole(page, 'table', { name: 'In short' })).toBeTruthy();
    expect(getByRole(page, 'row', { name: 'Length 9 months' }).querySelector('strong')?.textContent).toBe('9');
    expect(getByRole(page, 'row', { name: 'Fees £7,950' })).toBeTruthy();
  });

  it('has no caption where none is written', async () => {
    const page = await showBlock(call('name: feature_table, arguments: [{Length: 9 months}]'));
    expect(queryByRole(page, 'caption')).toBeNull();
  });
});
