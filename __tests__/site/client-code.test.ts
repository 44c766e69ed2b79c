import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildManifest, readBuildManifest } from '@/scripts/finish/client-modules';
import { finishPage } from '@/scripts/finish/finish-page';
import { clientApp, exportClientApp } from '../support/client-app';

let manifest: BuildManifest;

beforeAll(async () => {
  exportClientApp(clientApp);
  manifest = await readBuildManifest(join(clientApp, '.next'));
});

afterAll(() => {
  for (const folder of ['.next', 'export']) rmSync(join(clientApp, folder), { recursive: true, force: true });
});

const finish = (page: string, islandsFolder = 'components/islands') =>
  finishPage(readFileSync(join(clientApp, 'export', `${page}.html`), 'utf8'), {
    manifest,
    keptScripts: [],
    clientScripts: [],
    islandsFolder,
  });

describe('finishPage, on what Next really exports', () => {
  it.each([
    ['link', 'app-dir/link.js'],
    ['image', 'image-component.js'],
    ['script', 'client/script.js'],
    ['dynamic', 'app/counter.jsx'],
    ['island', 'app/counter.jsx'],
    ['boundary', 'app/boundary/error.jsx'],
  ])('refuses the page "%s", which needs %s in the browser', (page, module) => {
    expect(() => finish(page)).toThrow(module);
  });

  it('refuses a page with a part that React streamed', () => {
    expect(() => finish('streamed')).toThrow(/not ready|streamed/);
  });

  it('takes every script out of a plain page and keeps the rest', () => {
    const { html, islands } = finish('plain');
    expect(html).toContain('<p>Plain</p>');
    expect(html).not.toMatch(/<script|__next_f|\/_next\/static\/[^"]*\.js/);
    expect(islands).toEqual([]);
  });

  it('is not fooled by text that looks like flight rows, scripts or markers', () => {
    const { html } = finish('lookalike');
    expect(html).toContain('99:I[56037,[&quot;/_next/x.js&quot;],&quot;Evil&quot;]');
    expect(html).toContain('&lt;script&gt;self.__next_f.push([1,&quot;x&quot;])&lt;/script&gt;&lt;!--$?--&gt;');
    expect(html).not.toContain('<script');
  });

  it('accepts an island, and keeps its server markup and its props', () => {
    const { html, islands } = finish('days-until');
    expect(html).toContain(
      'close on 5 January 2027 <island-root data-island="DaysUntil" data-when="visible" data-props="{&quot;date&quot;:&quot;2027-01-05&quot;}"><span class="days-until"></span></island-root></p>',
    );
    expect(html).not.toContain('<script');
    const file = 'components/islands/days-until/DaysUntil.tsx';
    expect(islands).toEqual([{ name: 'DaysUntil', file, isUrgent: false }]);
  });

  it('refuses an island of another folder', () => {
    expect(() => finish('days-until', 'elsewhere')).toThrow(
      '"components/islands/days-until/DaysUntil.tsx" (DaysUntil)',
    );
  });

  it('refuses an island that is placed without <Island>, also where another one has it', () => {
    expect(() => finish('bare-island', '__tests__/fixtures/client-app/components/islands')).toThrow(
      'it places "__tests__/fixtures/client-app/components/islands/tally/Tally.jsx" without <Island>: write <Island><Tally … /></Island>',
    );
  });
});
