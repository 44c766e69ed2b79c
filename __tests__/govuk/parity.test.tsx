import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import * as govuk from '@/components/govuk';
import { fixtureElement, folderOf, listFixtures } from '@/gallery/govuk-fixtures';
import { toDomLines } from '../support/dom-tree';

const components = Object.entries(govuk) as [string, ComponentType<never>][];

describe.each(components)('%s', (name, component) => {
  const folder = folderOf(name);
  const fixtures = listFixtures(folder);

  it.each(fixtures)('draws "$name" as GOV.UK Frontend does', (fixture) => {
    expect(toDomLines(renderToStaticMarkup(fixtureElement(component, folder, fixture)))).toEqual(
      toDomLines(fixture.html),
    );
  });
});

describe('components/govuk', () => {
  it('has every component that has a folder here', () => {
    const folders = readdirSync('components/govuk').filter((folder) =>
      existsSync(join('node_modules/govuk-frontend/dist/govuk/components', folder)),
    );
    expect(components.map(([name]) => folderOf(name)).sort()).toEqual(folders.sort());
    expect(folders).toHaveLength(31);
  });

  it('passes 604 test cases', () => {
    const counts = components.map(([name]) => ({ name, count: listFixtures(folderOf(name)).length }));
    console.info(counts.map(({ name, count }) => `${name} ${count}`).join(', '));
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(604);
  });
});

describe('toDomLines', () => {
  it.each([
    ['<p class="a">b</p>', '<p class="b">b</p>'],
    ['<p>a <b>b</b></p>', '<p>a<b>b</b></p>'],
    ['<p><b>a</b> <b>b</b></p>', '<p><b>a</b><b>b</b></p>'],
    ['<p id="a"></p>', '<p></p>'],
    ['<p>a</p>', '<div><p>a</p></div>'],
  ])('tells %s from %s', (one, other) => {
    expect(toDomLines(one)).not.toEqual(toDomLines(other));
  });

  it('takes attributes in any order, and space that draws nothing', () => {
    expect(toDomLines('<p id="a" class="b">\n  c\n</p>')).toEqual(toDomLines('<p class="b" id="a">c</p>'));
  });
});
