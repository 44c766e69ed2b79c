/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen, within } from '@testing-library/react';
import { Parts } from '@/components/blocks/Parts';
import { PreviewBanner } from '@/components/layout/preview-banner/PreviewBanner';

const facts = {
  branch: 'say-more',
  commit: '2f7c1b9a0d3e4f5a6b7c8d9e0f1a2b3c4d5e6f70',
  repository: 'https://github.com/example/site',
  folder: '',
};
const place = { file: 'content/a.md', line: 5, column: 2, endLine: 5, endColumn: 9 };
const problem = {
  ...place,
  severity: 'warning' as const,
  rule: 'long-sentence' as const,
  message: 'Too long.',
  hint: 'Make it short.',
};

describe('PreviewBanner', () => {
  it('names branch and commit, and leads to the report and to the page’s file', () => {
    render(<PreviewBanner facts={facts} page={{ file: 'content/a.md', problems: [] }} />);
    const banner = screen.getByRole('region', { name: 'Preview' });
    expect(banner).toHaveTextContent('Branch say-more Commit 2f7c1b9 See what changes All pages Edit this page');
    const links = within(banner)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      '/preview',
      '/preview/inventory',
      'https://github.com/example/site/blob/say-more/content/a.md?plain=1#L1-L1',
    ]);
    expect(screen.queryByRole('group')).toBeNull();
  });

  it('lists the page’s problems in a closed panel, each with a link to its lines', () => {
    render(<PreviewBanner facts={facts} page={{ file: 'content/a.md', problems: [problem] }} />);
    expect(screen.getByRole('group')).not.toHaveAttribute('open');
    expect(screen.getByText('Problems of this page: 1')).toBeInTheDocument();
    expect(screen.getByText('content/a.md:5:2')).toHaveAttribute(
      'href',
      'https://github.com/example/site/blob/say-more/content/a.md?plain=1#L5-L5',
    );
    expect(screen.getByRole('listitem', { hidden: true })).toHaveTextContent('Too long. Make it short.');
  });

  it('leads to the report where nothing is known', () => {
    render(<PreviewBanner facts={{ folder: '' }} page={{ file: 'content/a.md', problems: [problem] }} />);
    expect(screen.getAllByRole('link')).toEqual([
      screen.getByRole('link', { name: 'See what changes' }),
      screen.getByRole('link', { name: 'All pages' }),
    ]);
    expect(screen.getByText('content/a.md:5:2')).toBeInTheDocument();
  });
});

describe('Parts', () => {
  it('renders a link for editing above a part that has one', () => {
    const part = { type: 'html' as const, html: '<p>Words.</p>', place };
    const edit = { url: 'https://github.com/example/site', file: 'content/a.md', line: 5 };
    render(<Parts parts={[part, { ...part, edit }]} />);
    const link = screen.getByRole('link', { name: 'Edit content/a.md, line 5' });
    expect(link).toHaveAttribute('href', edit.url);
  });
});
