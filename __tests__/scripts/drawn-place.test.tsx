import { renderToStaticMarkup } from 'react-dom/server';
import { DrawnPlace } from '@/components/layout/DrawnPlace';
import { findPlace, partsIn, splitAtPlace } from '@/scripts/finish/drawn-place';
import { UnfinishablePage } from '@/scripts/finish/finish-page';

const frame = `<html><body>${renderToStaticMarkup(<DrawnPlace url="/a/b" />)}</body></html>`;

describe('findPlace', () => {
  it('tells which page a frame is of', () => {
    expect(findPlace(frame)).toBe('/a/b');
    expect(findPlace('<html><body><p>data-drawn="/a"</p></body></html>')).toBeUndefined();
    expect(findPlace('<html><body><div data-drawn="/a"></div><footer></footer></body></html>')).toBeUndefined();
  });
});

describe('splitAtPlace', () => {
  it('gives what stands before the place, and what stands behind it', () => {
    expect(splitAtPlace(frame, '/a/b')).toEqual(['<html><body>', '</body></html>']);
  });

  it('refuses a frame without a place', () => {
    expect(() => splitAtPlace('<html></html>', '/a')).toThrow(UnfinishablePage);
  });
});

describe('partsIn', () => {
  it('lists the parts that tags name, and not what texts say', () => {
    const body = '<nav data-module="menu"></nav><p title="a > b"> data-module="tabs" </p><i data-module="menu"></i>';
    expect(partsIn(body)).toEqual(['menu']);
  });

  it('lets data for machines through', () => {
    expect(partsIn('<script type="application/ld+json">{"a":"<p>"}</script>')).toEqual([]);
  });

  it.each([
    '<script>alert(1)</script>',
    '<div><script src="/a.js"></script></div>',
    '<template><p>A</p></template>',
    '<p>A<!--$-->B</p>',
  ])('refuses %s', (body) => {
    expect(() => partsIn(body)).toThrow(UnfinishablePage);
  });
});
