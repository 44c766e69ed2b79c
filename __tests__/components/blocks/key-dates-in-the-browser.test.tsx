/** @jest-environment jsdom */
import { act, render } from '@testing-library/react';
import { KeyDates } from '@/components/blocks/key-dates/KeyDates';

const dates = [
  { date: '2026-10-06', label: 'Applications open' },
  { date: '2027-09-15', label: 'Applications close' },
];

beforeEach(() => jest.useFakeTimers({ now: new Date(2027, 8, 13, 12) }));
afterEach(() => jest.useRealTimers());

describe('KeyDates in the browser', () => {
  it('tells what has passed and how far away the rest is, and tells it anew the next day', () => {
    const { container } = render(<KeyDates block={{ type: 'key_dates', title: undefined, dates }} />);
    const read = () => [...container.querySelectorAll('.days-until')].map(({ textContent }) => textContent);
    expect(read()).toEqual(['passed', 'in 2 days']);
    act(() => void jest.advanceTimersByTime(86_400_000));
    expect(read()).toEqual(['passed', 'tomorrow']);
  });
});
