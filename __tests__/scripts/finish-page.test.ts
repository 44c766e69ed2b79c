import type { BuildManifest } from '@/scripts/finish/client-modules';
import { finishPage } from '@/scripts/finish/finish-page';

const manifest: BuildManifest = {
  modules: new Map([
    ['1', '[project]/node_modules/next/dist/esm/client/components/layout-router.js'],
    ['2', '[project]/app/counter.tsx'],
  ]),
  scripts: new Set(['/_next/static/chunks/main.js']),
};
const kept = "document.body.className += ' js-enabled';";

const page = (body: string, head = '<link rel="stylesheet" href="/_next/static/a.css"/>') =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const flight = (rows: string) => `<script>self.__next_f.push(${JSON.stringify([1, rows])})</script>`;
const finish = (html: string) => finishPage(html, { manifest, keptScripts: [kept], siteScript: '/assets/site.js' });

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
  });

  it.each([
    ['a client component', flight('1:I[2,[],"Counter"]\n'), 'it uses the client component "app/counter.tsx" (Counter)'],
    [
      'a module that no manifest names',
      flight('1:I[3,[],"x"]\n'),
      'it uses the client module 3, which no manifest names',
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
