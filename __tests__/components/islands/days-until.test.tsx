/** @jest-environment jsdom */
import { act, render } from '@testing-library/react';
import { countDays, sayDays } from '@/components/islands/days-until/count-days';
import { DaysUntil } from '@/components/islands/days-until/DaysUntil';
import { Island } from '@/components/islands/Island';

describe('countDays', () => {
  it.each([
    [new Date(2027, 0, 5, 23, 59), '2027-01-05', 0],
    [new Date(2027, 0, 4, 0, 0), '2027-01-05', 1],
    [new Date(2027, 0, 4, 23, 59, 59), '2027-01-05', 1],
    [new Date(2027, 0, 6), '2027-01-05', -1],
    [new Date(2026, 11, 31, 12), '2027-01-05', 5],
    [new Date(2027, 2, 1, 12), '2027-04-01', 31],
    [new Date(2028, 1, 28, 12), '2028-03-01', 2],
  ])('counts from %s to %s', (now, date, days) => {
    expect(countDays(now, date)).toBe(days);
  });

  it.each(['2027-02-30', '2027-13-01', '5 January 2027', '2027-1-5', ''])('refuses %j', (date) => {
    expect(() => countDays(new Date(), date)).toThrow(
      `"${date}" is not a day. Write it as YYYY-MM-DD, such as 2027-01-05.`,
    );
  });
});

describe('sayDays', () => {
  it.each([
    [42, 'in 42 days'],
    [2, 'in 2 days'],
    [1, 'tomorrow'],
    [0, 'today'],
    [-1, ''],
  ])('says %d days', (days, words) => {
    expect(sayDays(days)).toBe(words);
  });

  it('says of a day that has passed what it is told to say', () => {
    expect(sayDays(-1, 'passed')).toBe('passed');
    expect(sayDays(0, 'passed')).toBe('today');
  });
});

describe('DaysUntil', () => {
  beforeEach(() => jest.useFakeTimers({ now: new Date(2027, 0, 3, 23, 0) }));
  afterEach(() => jest.useRealTimers());

  const show = () =>
    render(
      <p>
        Closes on 5 January{' '}
        <Island>
          <DaysUntil date="2027-01-05" />
        </Island>
      </p>,
    ).container;

  it('says how far away the day is, and says it anew at every midnight', () => {
    const page = show();
    expect(page.textContent).toBe('Closes on 5 January in 2 days');
    act(() => void jest.advanceTimersByTime(3_600_000));
    expect(page.textContent).toBe('Closes on 5 January tomorrow');
    act(() => void jest.advanceTimersByTime(86_400_000));
    expect(page.textContent).toBe('Closes on 5 January today');
    act(() => void jest.advanceTimersByTime(86_400_000));
    expect(page.textContent).toBe('Closes on 5 January ');
  });

  it.each<[string, () => EventTarget]>([
    ['pageshow', () => window],
    ['visibilitychange', () => document],
  ])('looks at the day again at %s', (event, target) => {
    const page = show();
    jest.setSystemTime(new Date(2027, 0, 5, 9, 0));
    act(() => void target().dispatchEvent(new Event(event)));
    expect(page.textContent).toBe('Closes on 5 January today');
  });
});
