/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, render, screen } from '@testing-library/react';
import { findEntries } from '@/components/islands/gallery-search/find-entries';
import { GallerySearch } from '@/components/islands/gallery-search/GallerySearch';
import { Island } from '@/components/islands/Island';

const entries = [
  { name: 'DateInput', of: 'govuk', href: '/date-input' },
  { name: 'with errors', of: 'DateInput', href: '/date-input/with-errors' },
  { name: 'Input', of: 'govuk', href: '/input' },
];
const names = (query: string) => findEntries(entries, query).map(({ href }) => href);

describe('findEntries', () => {
  it('finds a component by its name in one word or in several', () => {
    expect(names('dateinput')).toEqual(['/date-input', '/date-input/with-errors']);
    expect(names('date input')).toEqual(['/date-input', '/date-input/with-errors']);
  });

  it('finds a state by its component and its own words', () => {
    expect(names('date errors')).toEqual(['/date-input/with-errors']);
  });

  it('puts what has just that name first, and finds nothing for nothing', () => {
    expect(names('input')[0]).toBe('/input');
    expect(names('  ')).toEqual([]);
    expect(names('nowhere')).toEqual([]);
  });
});

describe('GallerySearch', () => {
  it('shows what it finds as one types, and says how much', () => {
    render(
      <Island>
        <GallerySearch entries={entries} />
      </Island>,
    );
    fireEvent.change(screen.getByRole('searchbox', { name: 'Find a component or a state' }), {
      target: { value: 'err' },
    });
    expect(screen.getByRole('link', { name: 'with errors' })).toHaveAttribute('href', '/date-input/with-errors');
    expect(screen.getByRole('status')).toHaveTextContent('1 found');
  });
});
