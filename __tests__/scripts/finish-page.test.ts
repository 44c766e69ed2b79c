import type { BuildManifest } from '@/scripts/finish/client-modules';
import { finishPage } from '@/scripts/finish/finish-page';

const manifest: BuildManifest = {
  modules: new Map([
    ['1', '[project]/node_modules/next/dist/esm/client/components/layout-router.js'],
    ['2', '[project]/app/counter.tsx'],
    ['4', '[project]/components/islands/tally/Tally.tsx'],
    ['5', '[project]/components/islands/other/Tally.tsx'],
    ['6', '[project]/components/islands/Tally.tsx'],
  ]),
  scripts: new Set(['/_next/static/chunks/main.js']),
};
const kept = "document.body.className += ' js-enabled';";

const page = (body: string, head = '<link rel="stylesheet" href="/_next/static/a.css"/>') =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const flight = (rows: string) => `<script>self.__next_f.push(${JSON.stringify([1, rows])})</script>`;
const options = {
  manifest,
  keptScripts: [kept],
  clientScripts: [
    { url: '/assets/site.js', parts: ['govuk-accordion'] },
    { url: '/assets/controls.js', parts: ['govuk-tabs', 'govuk-radios'] },
  ],
  islandsFolder: 'components/islands',
};
const finish = (html: string) => finishPage(html, options).html;

const wrapper = (when = 'visible') => `<island-root data-island="Tally" data-when="${when}"><b>0</b></island-root>`;
const element = '["$","$L1",null,{}]';

describe('finishPage', () => {
  it('keeps a page without scripts byte for byte', () => {
    const html = page('<h1>Héllo</h1>\n<p>A &amp; B</p>');
    expect(finish(html)).toBe(html);
  });

  it('cuts the framework’s scripts, preloads, flight payload and markers, and keeps styles', () => {
    const head =
      '<link rel="stylesheet" href="/_next/static/a.css"/><link rel="preload" as="script" href="/_next/static/chunks/main.js"/><script src="/_next/static/chunks/main.js" async=""></script>';
    const body = `<div hidden=""><!--$--><!--/$--></div><p>One<!-- --> two</p><script>(self.__next_f=self.__next_f||[]).push([0])</script>${flight('0:"x"\n1:I[1,[],"default"]\n')}`;
    expect(finish(page(body, head))).toBe(page('<p>One two</p>'));
  });

  it('keeps GOV.UK’s one line and data that no browser runs', () => {
    const html = page(`<script>${kept}</script><script type="application/ld+json">{"a":"</b>"}</script>`);
    expect(finish(html)).toBe(html);
  });

  it('adds the site’s script to a page with a part to start, and to no other', () => {
    expect(finish(page('<div data-module="govuk-accordion"></div>'))).toContain(
      '<script type="module" src="/assets/site.js"></script></head>',
    );
    expect(finish(page('<div data-module="somebody-elses"></div>'))).not.toContain('<script');
  });

  it('adds the script of forms and menus to a page that has one of their parts', () => {
    const { html, scripts } = finishPage(page('<div data-module="govuk-tabs"></div>'), options);
    expect(scripts).toEqual(['/assets/controls.js']);
    expect(html).toContain('<script type="module" src="/assets/controls.js"></script></head>');
  });

  it('adds the fewest scripts that start every part of a page, and of those alike the smallest', () => {
    const frame = { url: '/frame.js', parts: ['skip', 'menu'] };
    const all = { url: '/site.js', parts: ['skip', 'menu', 'accordion'] };
    const clientScripts = [frame, all, { url: '/controls.js', parts: ['tabs'] }];
    const scriptsOf = (...parts: string[]) => {
      const marked = parts.map((part) => `<div data-module="${part}"></div>`).join('');
      return finishPage(page(marked), { ...options, clientScripts }).scripts;
    };
    expect(scriptsOf('menu', 'skip')).toEqual(['/frame.js']);
    expect(scriptsOf('menu', 'accordion')).toEqual(['/site.js']);
    expect(scriptsOf('tabs', 'skip')).toEqual(['/frame.js', '/controls.js']);
    expect(scriptsOf('accordion', 'tabs')).toEqual(['/site.js', '/controls.js']);
    expect(scriptsOf()).toEqual([]);
  });

  it('tells how to make an island of a client component', () => {
    expect(() => finish(page(flight('1:I[2,[],"Counter"]\n')))).toThrow(
      'it uses the client component "app/counter.tsx" (Counter). Pages are static HTML. For a component that needs the ' +
        'browser make an island: write it in components/islands/<its-name>/<ItsName>.tsx, which begins with ' +
        "'use client', and place it as <Island><ItsName /></Island>. A plain script goes into client/.",
    );
  });

  it('accepts islands and tells which', () => {
    const body = wrapper() + wrapper('load');
    const rows = flight(`1:I[4,[],"Tally"]\n0:[${element},${element}]\n`);
    expect(finishPage(page(body + rows), options)).toEqual({
      html: page(body),
      scripts: [],
      islands: [
        { name: 'Tally', file: 'components/islands/tally/Tally.tsx', isUrgent: false },
        { name: 'Tally', file: 'components/islands/tally/Tally.tsx', isUrgent: true },
      ],
    });
  });

  it('takes text that looks like an element of an island for text', () => {
    const rows = `1:I[4,[],"Tally"]\n0:[${element},${JSON.stringify(element)}]\n2:T${element.length.toString(16)},${element}`;
    expect(finish(page(wrapper() + flight(rows)))).toBe(page(wrapper()));
  });

  it.each([
    ['a client component', flight('1:I[2,[],"Counter"]\n'), 'it uses the client component "app/counter.tsx" (Counter)'],
    [
      'a module that no manifest names',
      flight('1:I[3,[],"x"]\n'),
      'it uses the client module 3, which no manifest names',
    ],
    [
      'an island without <Island>',
      flight(`1:I[4,[],"Tally"]\n0:${element}\n`),
      'it places "components/islands/tally/Tally.tsx" without <Island>: write <Island><Tally … /></Island>',
    ],
    [
      'an island that is placed with and without <Island>',
      wrapper() + flight(`1:I[4,[],"Tally"]\n0:[${element}]\n2:[${element}]\n`),
      'it places "components/islands/tally/Tally.tsx" without <Island>',
    ],
    [
      'a wrapper without a client component',
      wrapper(),
      `its island "Tally" is no client component of components/islands/ (does the file begin with 'use client'?)`,
    ],
    [
      'two islands of one name',
      wrapper() + flight('1:I[4,[],"Tally"]\n2:I[5,[],"Tally"]\n'),
      'two islands are called Tally, "components/islands/tally/Tally.tsx" and "components/islands/other/Tally.tsx": give',
    ],
    [
      'another export of an island’s file',
      wrapper() + flight('1:I[4,[],"Other"]\n'),
      'it uses the client component "components/islands/tally/Tally.tsx" (Other)',
    ],
    [
      'an island without a folder of its own',
      wrapper() + flight('1:I[6,[],"Tally"]\n'),
      'it uses the client component "components/islands/Tally.tsx" (Tally)',
    ],
    ['an unknown script', '<script src="/other.js"></script>', 'the script "/other.js" is not known'],
    ['a prefixed script', '<script src="/base/_next/static/chunks/main.js"></script>', 'is not known'],
    ['an unknown inline script', '<script>alert(1)</script>', 'the inline script "alert(1)" is not known'],
    ['a changed line of GOV.UK', `<script>${kept};</script>`, 'is not known'],
    ['a streamed part', '<script>$RC("B:0","S:0")</script>', 'React streamed a part'],
    ['a streamed part’s holder', '<div hidden id="S:0">x</div>', 'it has a streamed part'],
    ['a streamed part’s template', '<template id="B:0"></template>', 'it has a streamed part'],
    ['a part that was not ready', '<!--$?--><p>Wait</p><!--/$-->', 'was not ready'],
    ['a part that failed', '<!--$!--><p>Wait</p><!--/$-->', 'was not ready'],
    ['an unknown comment', '<!-- something -->', 'the comment " something " is not known'],
    ['a module preload', '<link rel="modulepreload" href="/x.js"/>', 'the preloaded script "/x.js" is not known'],
    ['a flight part of a new kind', '<script>self.__next_f.push([2,"x"])</script>', 'unknown part'],
  ])('refuses %s', (_, body, message) => {
    expect(() => finish(page(body))).toThrow(message);
  });
});
