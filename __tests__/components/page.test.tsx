/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen, within } from '@testing-library/react';
import { Parts } from '@/components/blocks/Parts';
import { Footer } from '@/components/layout/footer/Footer';
import { SiteFrame } from '@/components/layout/site-frame/SiteFrame';
import { Hero } from '@/components/page/hero/Hero';
import { NumberedAccordion } from '@/components/page/numbered-accordion/NumberedAccordion';
import { PageView } from '@/components/page/page-view/PageView';
import { PromoBlock } from '@/components/page/promo-block/PromoBlock';
import { RelatedContent } from '@/components/page/related-content/RelatedContent';
import type { Accordion, Page } from '@/lib/content';
import type { Picture } from '@/lib/pictures';

const place = { file: 'content/a/b.md', line: 5, column: 1, endLine: 5, endColumn: 9 };

const html = (text: string) => ({ type: 'html' as const, html: `<p>${text}</p>`, place });

const page: Page = {
  url: '/a/b',
  title: 'A page',
  heading: 'A heading',
  keywords: [],
  noindex: false,
  draft: false,
  layout: 'content',
  fullwidth: false,
  navigationTitle: 'A page',
  body: [html('The body.')],
  related: [],
  sidebar: [],
  promos: [],
  origin: {
    file: 'content/a/b.md',
    keys: [],
    references: [],
    texts: [],
    blocks: [],
    isBroken: false,
    anchors: [],
  },
};

const picture: Picture = {
  path: 'media/a.jpg',
  width: 1200,
  height: 800,
  hash: '00000000',
  alt: 'A classroom',
  renditions: (['avif', 'webp', 'jpeg'] as const).flatMap((format) =>
    [480, 1080].map((width) => ({ format, width, height: (width * 2) / 3, url: `/media/a-${width}.${format}` })),
  ),
};

const accordion: Accordion = {
  numbered: true,
  headingLevel: 3,
  before: [html('Before.')],
  sections: [
    { id: 'first', aliases: ['step-1', 'old'], title: 'First', place, isActive: false, parts: [html('One.')] },
    { id: 'second', aliases: ['step-2'], title: 'Second', place, isActive: true, parts: [html('Two.')] },
  ],
  after: [html('After.')],
};

describe('PageView', () => {
  it('renders one h1, the body and no sidebar where there is nothing related', () => {
    render(<PageView page={page} />);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('A heading');
    expect(within(screen.getByRole('main')).getByText('The body.')).toBeInTheDocument();
    expect(screen.queryByRole('complementary')).toBeNull();
  });

  it('renders the backlink before the main content', () => {
    render(<PageView page={{ ...page, backlink: { url: '/a', text: 'All of A' } }} />);
    const link = screen.getByRole('link', { name: 'Back to All of A' });
    expect(link).toHaveAttribute('href', '/a');
    expect(within(screen.getByRole('main')).queryByRole('link')).toBeNull();
  });

  it('leaves the sidebar out of a page of full width', () => {
    render(<PageView page={{ ...page, fullwidth: true, related: [{ text: 'Fees', url: '/fees' }] }} />);
    expect(screen.queryByRole('complementary')).toBeNull();
  });
});

describe('the layout of a PageView', () => {
  const section = { id: 'first', aliases: ['step-1'], title: 'First', place, isActive: false, parts: [html('One.')] };
  const accordion: Accordion = { numbered: false, headingLevel: 2, before: [], sections: [section], after: [] };
  const card = { rank: 1, title: 'Fees', description: 'What it costs.', url: '/fees', isVisible: true };
  const groups = [
    { heading: undefined, cards: [card] },
    { heading: 'Life', cards: [{ ...card, title: 'A day', url: '/day' }] },
  ];

  it('shows cards as links under their headings', () => {
    render(<PageView page={{ ...page, layout: 'category' }} around={{ cards: groups }} />);
    expect(screen.getByRole('heading', { level: 2, name: 'Fees' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 2, name: 'Life' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 3, name: 'A day' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Fees' })).toHaveAttribute('href', '/fees');
    expect(screen.getAllByText('What it costs.')).toHaveLength(2);
  });

  it('shows the accordion of steps as numbered steps, open, with the ids of its sections', () => {
    const { container } = render(<PageView page={{ ...page, layout: 'steps', accordion }} />);
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('1. First');
    expect(container.querySelector('.govuk-accordion')).toBeNull();
    expect(container.querySelector('#first')).toContainElement(container.querySelector('#step-1'));
    expect(screen.getByText('One.')).toBeVisible();
  });

  it('shows the pages below a page of steps as numbered links', () => {
    render(<PageView page={{ ...page, layout: 'steps' }} around={{ cards: groups }} />);
    const headings = screen.getAllByRole('heading', { level: 2 });
    expect(headings.map((heading) => heading.textContent)).toEqual(['1. Fees', '2. A day']);
  });

  it('leaves sidebar and promos out of a minimal page', () => {
    const related = [{ text: 'Fees', url: '/fees' }];
    const promos = [{ heading: 'Ask', text: [] }];
    render(<PageView page={{ ...page, layout: 'minimal', related, promos }} />);
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
  });

  it('shows an alert above the body, with a name, and no script for it', () => {
    const { container } = render(<PageView page={{ ...page, alert: 'Closed in August.' }} />);
    const banner = screen.getByRole('region', { name: 'Important' });
    expect(banner).toHaveTextContent('Closed in August.');
    expect(banner.compareDocumentPosition(screen.getByText('The body.'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(container.querySelector('[data-module]')).toBeNull();
  });

  it('tells the dates of a page in words', () => {
    const { container } = render(<PageView page={{ ...page, date: '2021-08-06', updated: '2026-08-01' }} />);
    expect(screen.getByText(/^Published/)).toHaveTextContent('Published 6 August 2021, last updated 1 August 2026');
    expect([...container.querySelectorAll('time')].map(({ dateTime }) => dateTime)).toEqual([
      '2021-08-06',
      '2026-08-01',
    ]);
  });

  it('says on a draft that it is one, and on no other page', () => {
    const { rerender } = render(<PageView page={{ ...page, draft: true }} />);
    expect(screen.getByText('Draft: not published')).toBeInTheDocument();
    rerender(<PageView page={page} />);
    expect(screen.queryByText('Draft: not published')).toBeNull();
  });

  it('shows calls to action below the related links', () => {
    const link = { text: 'Ask', url: '/ask' };
    const sidebar = [
      {
        type: 'calls_to_action' as const,
        form: 'simple' as const,
        icon: undefined,
        title: undefined,
        text: [],
        link,
        place,
      },
    ];
    render(<PageView page={{ ...page, related: [{ text: 'Fees', url: '/fees' }], sidebar }} />);
    const related = screen.getByRole('complementary', { name: 'Related content' });
    expect(related.compareDocumentPosition(screen.getByRole('button', { name: 'Ask' }))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
  });
});

describe('SiteFrame', () => {
  it('tells the phase of the site above every page', () => {
    const phase = { name: 'Beta', html: 'New. <a href="/">Tell us</a>.' };
    render(
      <SiteFrame site={{ name: 'Example', footer: [], contact: {}, phase }} menu={[]}>
        <main />
      </SiteFrame>,
    );
    const banner = screen.getByRole('region', { name: 'Beta' });
    expect(banner).toHaveTextContent('Beta New. Tell us.');
    expect(within(banner).getByRole('link', { name: 'Tell us' })).toHaveAttribute('href', '/');
  });
});

describe('Hero', () => {
  it('renders the picture with its size, at once and first, and the title beside it as text', () => {
    render(<Hero page={{ ...page, titleCaption: 'Abroad' }} picture={picture} />);
    const image = screen.getByRole('img', { name: 'A classroom' });
    expect(image).toHaveAttribute('width', '1200');
    expect(image).toHaveAttribute('height', '800');
    expect(image).toHaveAttribute('loading', 'eager');
    expect(screen.getByRole('heading', { level: 1, name: 'Abroad A heading' })).toBeInTheDocument();
  });

  it('offers the lightest format first, at several widths', () => {
    const { container } = render(<Hero page={page} picture={picture} />);
    const sources = [...container.querySelectorAll('source')];
    expect(sources.map((source) => source.type)).toEqual(['image/avif', 'image/webp']);
    expect(sources[0]?.srcset).toBe('/media/a-480.avif 480w, /media/a-1080.avif 1080w');
  });
});

describe('NumberedAccordion', () => {
  it('renders sections in order, at the heading level asked for, numbered once', () => {
    render(<NumberedAccordion accordion={accordion} />);
    const headings = screen.getAllByRole('heading', { level: 3 });
    expect(headings.map((heading) => heading.textContent)).toEqual(['1. First', '2. Second']);
  });

  it('renders no numbers when the accordion has none', () => {
    render(<NumberedAccordion accordion={{ ...accordion, numbered: false }} />);
    expect(screen.getByRole('heading', { name: 'First' })).toBeInTheDocument();
  });

  it('gives each section its id, and its aliases inside it', () => {
    const { container } = render(<NumberedAccordion accordion={accordion} />);
    for (const id of ['first', 'step-1', 'old']) {
      expect(container.querySelector(`#${id}`)?.closest('.govuk-accordion__section')).toHaveAttribute('id', 'first');
    }
  });

  it('marks the active section as open', () => {
    const { container } = render(<NumberedAccordion accordion={accordion} />);
    expect(container.querySelector('.govuk-accordion__section--expanded')).toHaveAttribute('id', 'second');
  });

  it('renders what stands before and after the sections', () => {
    const { container } = render(<NumberedAccordion accordion={accordion} />);
    expect(container).toHaveTextContent(/^Before\..*One\..*Two\..*After\.$/);
  });
});

describe('RelatedContent', () => {
  it('renders a named list of links in order', () => {
    const links = [
      { text: 'Fees', url: '/fees' },
      { text: 'Pay', url: '/pay' },
    ];
    render(<RelatedContent links={links} />);
    const aside = screen.getByRole('complementary', { name: 'Related content' });
    expect(
      within(aside)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(['/fees', '/pay']);
  });
});

describe('PromoBlock', () => {
  it('renders a heading, text and one link', () => {
    render(<PromoBlock promo={{ heading: 'Ask', text: [html('Help.')], link: { text: 'Find one', url: '/x' } }} />);
    expect(screen.getByRole('heading', { level: 2, name: 'Ask' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Find one' })).toHaveAttribute('href', '/x');
  });
});

describe('Parts', () => {
  it('renders every kind of block', () => {
    const text = [html('Text.')];
    const link = { text: 'Go', url: '/go' };
    render(
      <Parts
        parts={[
          html('Plain.'),
          { type: 'quote', text, name: 'Ada', jobTitle: 'Teacher', picture: undefined, isInline: false, place },
          { type: 'inset_text', title: 'Note', text, place },
          { type: 'expander', title: 'More', text, link, expanded: false, place },
          {
            type: 'calls_to_action',
            form: 'simple',
            title: 'Ready?',
            icon: undefined,
            text,
            link: { text: 'Begin', url: '/begin' },
            place,
          },
          { type: 'cta_arrow_link', link: { text: 'Next', url: '/next' }, place },
        ]}
      />,
    );
    expect(screen.getByRole('figure')).toHaveTextContent('Text.Ada, Teacher');
    expect(screen.getByText('Note')).toBeInTheDocument();
    expect(screen.getByRole('group')).not.toHaveAttribute('open');
    expect(screen.getByRole('button', { name: 'Begin' })).toHaveClass('govuk-button');
    expect(screen.getByRole('link', { name: 'Next' })).toHaveAttribute('href', '/next');
  });
});

describe('Footer', () => {
  it('says whose guide it is, and whom to ask', () => {
    const contact = { tel: '+44 800 389 2500', email: 'a@example.org', hours: 'Monday to Friday' };
    render(<Footer siteName="Example" links={[{ text: 'Sources', url: '/sources' }]} contact={contact} />);
    const footer = screen.getByRole('contentinfo');
    expect(footer).toHaveTextContent('Example is an independent guide. It is not a government service.');
    expect(screen.getByRole('link', { name: '+44 800 389 2500' })).toHaveAttribute('href', 'tel:+448003892500');
    expect(screen.getByRole('link', { name: 'Sources' })).toHaveAttribute('href', '/sources');
  });
});
