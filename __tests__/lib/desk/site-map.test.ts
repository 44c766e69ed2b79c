import type { Element, Node } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { PageLink } from '@/lib/desk/desk';
import { describeMap, drawMap } from '@/lib/desk/draw-map';
import { layOutMap, type MappedPage } from '@/lib/desk/site-map';

const pagesAt = (...urls: string[]): MappedPage[] =>
  urls.map((url) => ({ url, shortTitle: `Page ${url}`, isDraft: false, linksIn: 0, linksOut: 0 }));

const rowsOf = (
  pages: readonly MappedPage[],
  links: readonly PageLink[] = [],
  ...bounds: Parameters<typeof layOutMap>[2][]
) =>
  layOutMap(pages, links, ...bounds).sections.map(({ name, rows }) => [
    name,
    ...rows.map((row) => (row.type === 'page' ? `${' '.repeat(row.depth)}${row.page.url}` : row.text)),
  ]);

const manyPages = (sections: number, each: number): MappedPage[] =>
  Array.from({ length: sections }, (_, section) =>
    Array.from(
      { length: each },
      (_, number) => `/s${String(section).padStart(3, '0')}/p${String(number).padStart(3, '0')}`,
    ),
  ).flatMap((urls) => pagesAt(...urls));

describe('layOutMap', () => {
  it('puts pages into the sections of their addresses, each below the one that it is under', () => {
    expect(rowsOf(pagesAt('/a/b', '/', '/z', '/a', '/a/b/c', '/x/y'))).toEqual([
      ['At the top', '/', '/z'],
      ['Page /a', '/a', ' /a/b', '  /a/b/c'],
      ['/x', '/x/y'],
    ]);
  });

  it('is the same whatever the order of the pages', () => {
    const [pages, links] = [pagesAt('/', '/b', '/a', '/a/c'), [{ from: '/', to: '/a/c' }]];
    expect(layOutMap([...pages].reverse(), links)).toEqual(layOutMap(pages, links));
  });

  it('counts what finds no room in a section, and keeps the pages that most others lead to', () => {
    const pages = pagesAt('/', '/a', '/a/b', '/a/c', '/a/d').map((page) => ({
      ...page,
      linksIn: page.url === '/a/d' ? 3 : 0,
    }));
    const links = [
      { from: '/a/b', to: '/' },
      { from: '/a/c', to: '/' },
      { from: '/a/b', to: '/a/c' },
    ];
    const bounds = { rows: 4, sections: 9, arcs: 9 };
    expect(rowsOf(pages, links, bounds)).toEqual([
      ['At the top', '/'],
      ['Page /a', '/a', ' /a/d', '2 more pages'],
    ]);
    // Two links out of what is folded are one line; one within it is none.
    expect(layOutMap(pages, links, bounds)).toMatchObject({ arcs: [{ from: 3, to: 0, count: 2 }], shown: 3, all: 5 });
  });

  it('makes one row of the smallest sections where there are too many', () => {
    const pages = pagesAt('/a', '/a/b', '/c/d', '/e/f', '/e/g', '/h/i');
    expect(rowsOf(pages, [], { rows: 9, sections: 3, arcs: 9 })).toEqual([
      ['Page /a', '/a', ' /a/b'],
      ['/e', '/e/f', '/e/g'],
      ['2 more sections', '2 pages'],
    ]);
  });

  it.each([
    [1, 1000],
    [10, 1000],
    [300, 40],
  ])('stays a picture that people can read, with %i sections of %i pages each', (sections, each) => {
    const pages = manyPages(sections, each);
    const links = pages.map(({ url }, index) => ({ from: url, to: pages[(index * 7) % pages.length]?.url ?? '' }));
    const map = layOutMap(pages, links);
    const rows = map.sections.flatMap((section) => section.rows);
    expect(rows.length).toBeLessThanOrEqual(121);
    expect(map.sections.length).toBeLessThanOrEqual(24);
    expect(map.arcs.length).toBeLessThanOrEqual(400);
    expect(map).toMatchObject({ all: pages.length, shown: rows.filter(({ type }) => type === 'page').length });
    expect(describeMap(map)).toContain(`${map.shown} of ${pages.length.toLocaleString('en')} pages in`);
    expect(Number(drawMap(map).properties.height)).toBeLessThan(5000);
  });

  it('tells how many links found no room', () => {
    const pages = pagesAt('/', '/a', '/b');
    const links = [
      { from: '/', to: '/a' },
      { from: '/', to: '/b' },
      { from: '/b', to: '/' },
    ];
    const map = layOutMap(pages, links, { rows: 9, sections: 9, arcs: 1 });
    expect(map).toMatchObject({ arcs: [{ from: 0, to: 1, count: 1 }], leftOut: 2 });
    expect(describeMap(map)).toContain('2 more links found no room.');
  });
});

describe('drawMap', () => {
  const find = (node: Node, tagName: string): Element[] => {
    const own = 'tagName' in node && node.tagName === tagName && isElement(node) ? [node] : [];
    const children: unknown = Reflect.get(node, 'children');
    return [...own, ...(Array.isArray(children) ? children : []).flatMap((child: Node) => find(child, tagName))];
  };
  const isElement = (node: Node): node is Element => node.type === 'element';

  it('makes each page a link, with its own links as arcs inside, and says in words what it is', () => {
    const svg = drawMap(layOutMap(pagesAt('/', '/a', '/a/b'), [{ from: '/a', to: '/' }]));
    const links = find(svg, 'a');
    expect(links.map(({ properties }) => properties.href)).toEqual(['/', '/a', '/a/b']);
    expect(links.map((link) => find(link, 'path').length)).toEqual([0, 1, 0]);
    expect(toHtml(svg)).toContain(
      '<title id="map-title">Map of the site</title><desc id="map-description">All 3 pages in 2 sections, and 1 link',
    );
  });

  it('keeps titles to their room, and texts to being texts', () => {
    const [page] = pagesAt('/a');
    const drawn = toHtml(
      drawMap(
        layOutMap(
          page ? [{ ...page, isDraft: true, shortTitle: `<script>alert(1)</script> ${'long '.repeat(30)}` }] : [],
          [],
        ),
      ),
    );
    expect(drawn).toContain('>&#x3C;script>alert(1)&#x3C;/script> long long long long lon… (draft)</text>');
    expect(drawn).not.toContain('<script');
  });

  it('needs no style or handler in the page, which the policy refuses', () => {
    const drawn = toHtml(drawMap(layOutMap(pagesAt('/', '/a'), [{ from: '/a', to: '/' }])));
    expect(drawn).not.toMatch(/\s(style|on\w+)=/);
  });
});
