/** @jest-environment jsdom */

import { startDeskTable } from '@/client/desk-table';

const rows = [
  ['B', 'b', '2', 'problems', 'b /b fees team'],
  ['A', 'a', '', '', 'a /a'],
  ['C', 'c', '10', 'drafts problems', 'c /c fees'],
];

beforeEach(() => {
  document.body.innerHTML = `<form data-desk-filter hidden><input name="words"><select name="choice">
      <option value="">All</option><option value="problems">Problems</option></select></form>
    <p role="status" data-desk-status>As written.</p>
    <table data-desk-table><thead><tr><th>Page</th><th class="numeric">Words</th></tr></thead><tbody>${rows
      .map(
        ([name, sort, words, has, text]) =>
          `<tr data-has="${has}" data-words="${text}"><th data-sort="${sort}">${name}</th><td data-sort="${words}">${words}</td></tr>`,
      )
      .join('')}</tbody></table>`;
  startDeskTable(document);
});

const shown = () =>
  [...document.querySelectorAll<HTMLElement>('tbody tr')]
    .filter((row) => !row.hidden)
    .map((row) => row.querySelector('th')?.textContent);
const status = () => document.querySelector('[role="status"]')?.textContent;
const press = (name: string) =>
  [...document.querySelectorAll('button')].find((button) => button.textContent === name)?.click();
const sorts = () => [...document.querySelectorAll('thead th')].map((heading) => heading.getAttribute('aria-sort'));

function choose(name: string, value: string): void {
  const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
  if (!field) throw new Error(`there is no ${name}`);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

describe('startDeskTable', () => {
  it('shows the filter, leaves the order as it is, and tells how many rows there are', () => {
    expect(document.querySelector('form')?.hidden).toBe(false);
    expect(shown()).toEqual(['B', 'A', 'C']);
    expect(status()).toBe('3 of 3 pages shown. As written.');
    expect(sorts()).toEqual(['none', 'none']);
  });

  it('sorts figures from the largest on, then the other way; rows that say nothing stay last', () => {
    press('Words');
    expect(shown()).toEqual(['C', 'B', 'A']);
    expect(sorts()).toEqual(['none', 'descending']);
    expect(status()).toBe('3 of 3 pages shown. Sorted by “Words”, descending.');
    press('Words');
    expect(shown()).toEqual(['B', 'C', 'A']);
    expect(sorts()).toEqual(['none', 'ascending']);
  });

  it('sorts texts from the first on', () => {
    press('Page');
    expect(shown()).toEqual(['A', 'B', 'C']);
    expect(sorts()).toEqual(['ascending', 'none']);
  });

  it('keeps rows that have every word and what is chosen', () => {
    choose('words', ' Fees  /B');
    expect(shown()).toEqual(['B']);
    expect(status()).toMatch(/^1 of 3 pages shown/);
    choose('words', 'fees');
    choose('choice', 'problems');
    expect(shown()).toEqual(['B', 'C']);
    choose('words', 'nothing');
    expect(shown()).toEqual([]);
    choose('words', '');
    choose('choice', '');
    expect(shown()).toHaveLength(3);
  });

  it('does nothing on a page without the table', () => {
    document.body.innerHTML = '<p>Nothing.</p>';
    expect(() => startDeskTable(document)).not.toThrow();
  });
});
