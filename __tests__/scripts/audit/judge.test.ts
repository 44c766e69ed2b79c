import type { Advisory } from '@/scripts/audit/ask-npm';
import { judge, readExceptions } from '@/scripts/audit/judge';

const id = 'GHSA-aaaa-bbbb-cccc';
const found: Advisory = {
  id,
  severity: 'critical',
  name: 'a',
  range: '<2',
  title: 'It reads any file',
  url: `https://github.com/advisories/${id}`,
};
const argued = { advisory: id, why: 'It is about servers, and we run none.', until: '2026-10-06' };
const shown = `${id} (critical): a <2: It reads any file. https://github.com/advisories/${id}`;

describe('judge', () => {
  it('passes an exception to the end of its last day', () => {
    const { passes, lines } = judge([found], [argued], '2026-10-06');
    expect([passes, lines]).toEqual([true, ['0 high or critical, 1 more excepted, 0 less grave.']]);
  });

  it('fails an exception whose day is past', () => {
    const { passes, lines } = judge([found], [argued], '2026-10-07');
    expect([passes, lines[0]]).toEqual([
      false,
      `${shown}\n  Its exception ended on 2026-10-06: look again whether it still holds.`,
    ]);
  });

  it('fails a grave one without an exception, beside one that has it', () => {
    const other = { ...found, id: 'GHSA-aaaa-bbbb-dddd', severity: 'high' as const };
    const { passes, lines } = judge([found, other], [argued], '2026-10-06');
    expect([passes, lines.at(-1)]).toEqual([false, '1 high or critical, 1 more excepted, 0 less grave.']);
  });

  it('tells of an exception that nothing needs any more', () => {
    const { passes, lines } = judge([{ ...found, severity: 'low' }], [argued], '2026-10-06');
    expect([passes, lines]).toEqual([
      true,
      [
        `${id} is an exception that no package needs any more: take it out.`,
        '0 high or critical, 0 more excepted, 1 less grave.',
      ],
    ]);
  });
});

describe('readExceptions', () => {
  const write = (each: object) => JSON.stringify([{ ...argued, ...each }]);

  it('reads each with its reason and its day', () => {
    expect(readExceptions(`- advisory: ${id}\n  why: ${argued.why}\n  until: 2026-10-06\n`)).toEqual([argued]);
  });

  it.each([
    ['no reason', { why: '' }, 'is to be a sentence that says why it does no harm here'],
    ['no day', { until: 'soon' }, 'is to be a day: 2027-01-31'],
    ['a day that there is not', { until: '2026-02-30' }, 'is to be a day: 2027-01-31'],
    ['a number of another kind', { advisory: '1234' }, 'is to be an advisory of GitHub’s: GHSA-xxxx-xxxx-xxxx'],
    ['another key', { untill: '2026-10-06' }, 'Unrecognized key: "untill"'],
  ])('refuses %s', (_, each, message) => {
    expect(() => readExceptions(write(each))).toThrow(message);
  });
});
