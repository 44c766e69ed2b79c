import { HtmlValidate } from 'html-validate';
import { cloneElement, isValidElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { listSets } from '@/gallery/all-sets';
import { renderExample } from '@/gallery/render-example';

const noPictures = { pictures: [] };
const validator = new HtmlValidate({ extends: ['html-validate:standard'] });

const shown = listSets().flatMap((set) =>
  set.examples.filter(({ isForTestsAlone }) => !isForTestsAlone).map((example) => ({ set, example })),
);
const named = shown.map((each) => [`${each.set.room}/${each.set.slug}/${each.example.slug}`, each] as const);

describe.each(named)('%s', (_, { example }) => {
  it('is valid HTML', async () => {
    const html = renderToStaticMarkup(await renderExample(example, noPictures));
    const report = await validator.validateString(html);
    expect(
      report.results.flatMap(({ messages }) => messages).map(({ ruleId, message }) => `${ruleId}: ${message}`),
    ).toEqual([]);
  });

  it('is drawn with empty and with huge values', async () => {
    const element = await renderExample(example, noPictures);
    for (const replace of [() => '', (text: string) => `${text} ${'Donaudampfschifffahrt '.repeat(400)}`]) {
      const html = renderToStaticMarkup(replaceTexts(element, replace));
      expect(html).not.toMatch(/undefined|\[object Object\]|NaN/);
    }
  });
});

describe('listSets', () => {
  it.each(listSets().map((set) => [set.name, set] as const))('gives each state of %s an address', (_, { examples }) => {
    expect(examples.length).toBeGreaterThanOrEqual(1);
    expect(new Set(examples.map(({ slug }) => slug)).size).toBe(examples.length);
    for (const { slug } of examples) expect(slug).toMatch(/^[a-z0-9]+(-+[a-z0-9]+)*$/);
  });
});

/** Values of props that are no words: addresses, ids, kinds, and HTML that must stay well formed. */
const KEPT =
  /^(url|href|src|srcSet|id|type|name|for|html|file|path|format|hash|classes|sizes|when|aliases|ids|links|date|updated|publishedAt|form|icon)$/;

/** The element with every word in its props replaced. */
function replaceTexts(element: ReactElement, replace: (text: string) => string): ReactElement {
  const change = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return value === '' || KEPT.test(key) ? value : replace(value);
    if (Array.isArray(value)) return value.map((each) => change(each, key));
    if (isValidElement(value)) return replaceTexts(value, replace);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, change(each, name)]));
  };
  const props = Object.entries({ ...(element.props as object) }).map(([name, each]) => [name, change(each, name)]);
  return cloneElement(element, Object.fromEntries(props));
}
