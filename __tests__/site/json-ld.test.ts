import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBuiltFile, readBuiltPages } from '../support/built-pages';

const work = join(process.cwd(), '.build/json-ld-types');
const pages = readBuiltPages();

interface Thing {
  '@type': string;
  itemListElement?: { position: number; item: string }[];
  provider?: { name: string }[];
  [property: string]: unknown;
}

/** What a page tells search engines. */
function thingsOf(url: string): Thing[] {
  const document = pages.find((each) => each.url === url)?.document;
  const scripts = [...(document?.querySelectorAll('script[type="application/ld+json"]') ?? [])];
  expect(scripts).toHaveLength(1);
  const data = JSON.parse(scripts[0]?.textContent ?? '');
  expect(data['@context']).toBe('https://schema.org');
  return data['@graph'];
}

const findThing = (url: string, type: string) => thingsOf(url).find((thing) => thing['@type'] === type);

/**
 * What a search action asks for, in the property that search engines read. Schema.org lets every property of an action
 * have such a twin, ending in `-input`; its types know none of them.
 */
function readQueryInput(url: string): unknown {
  const action = findThing(url, 'WebSite')?.potentialAction;
  return typeof action === 'object' && action ? Reflect.get(action, 'query-input') : undefined;
}

/** What TypeScript says of data against the types of schema.org: nothing where it fits them. */
function checkTypes(data: Record<string, unknown>): string {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const options = { strict: true, noEmit: true, skipLibCheck: true, module: 'nodenext', types: [] };
  writeFileSync(join(work, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['data.ts'] }));
  const code = `import type { Graph } from 'schema-dts';\nexport const pages: Record<string, Graph> = ${JSON.stringify(data, null, 1)};\n`;
  writeFileSync(join(work, 'data.ts'), code);
  const { stdout } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', work], { encoding: 'utf8' });
  return stdout;
}

afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('the JSON-LD of all pages', () => {
  it('is of types and properties that schema.org has', () => {
    const data = pages.map(({ url }) => [url, { '@context': 'https://schema.org', '@graph': thingsOf(url) }]);
    expect(
      checkTypes(
        JSON.parse(
          JSON.stringify(Object.fromEntries(data), (key, value) => (key === 'query-input' ? undefined : value)),
        ),
      ),
    ).toBe('');
    expect(readQueryInput('/')).toMatch(/^required name=\w+$/);
  });

  it('would be found out by that check: a property that schema.org does not have', () => {
    const wrong = { '@type': 'Article', headlines: 'Fees' };
    expect(checkTypes({ '/': { '@context': 'https://schema.org', '@graph': [wrong] } })).toMatch(/headlines/);
  });

  it('tells of the site and its publisher once, on the home page', () => {
    expect(findThing('/', 'WebSite')).toMatchObject({ name: expect.any(String), url: expect.stringMatching(/\/$/) });
    for (const { url } of pages.filter((page) => page.url !== '/')) expect(findThing(url, 'WebSite')).toBeUndefined();
  });

  it('tells of the programmes that pages are about, in words that stand on the site', () => {
    const programmes = pages.flatMap(({ url }) => findThing(url, 'EducationalOccupationalProgram') ?? []);
    expect(programmes).toHaveLength(1);
    const [programme] = programmes;
    expect(programme).toMatchObject({
      timeToComplete: expect.stringMatching(/^P\d+[DWMY]$/),
      offers: { '@type': 'AggregateOffer', priceCurrency: 'GBP', lowPrice: expect.any(Number) },
    });
    const text = pages.map(({ document }) => document.body.textContent).join(' ');
    const providers = programme?.provider ?? [];
    expect(providers.filter(({ name }) => !text.includes(name))).toEqual([]);
  });
});

describe.each(pages)('the JSON-LD of $url', ({ url, document }) => {
  it('tells what the page says itself: its heading, its dates, its address and its card', () => {
    const [content] = thingsOf(url);
    const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
    expect([content?.['@id'], content?.url]).toEqual([canonical, canonical]);
    expect(document.querySelector('h1')?.textContent).toContain(content?.headline);
    expect(content?.description).toBe(document.querySelector('meta[name="description"]')?.getAttribute('content'));
    const dates = [...document.querySelectorAll('.page-dates time')].map((time) => time.getAttribute('datetime'));
    expect([content?.datePublished, content?.dateModified]).toEqual([dates[0], dates.at(-1)]);
    expect(readBuiltFile(String(content?.image)).length).toBeGreaterThan(1000);
    expect(content?.publisher).toMatchObject({ '@type': 'Organization' });
  });

  it('tells the way down to it, by pages that are there', () => {
    const steps = findThing(url, 'BreadcrumbList')?.itemListElement ?? [];
    if (url === '/') return expect(steps).toEqual([]);
    const paths = steps.map(({ item }) => new URL(item).pathname);
    expect(steps.map(({ position }) => position)).toEqual(steps.map((_, index) => index + 1));
    expect([paths[0], paths.at(-1)]).toEqual(['/', url]);
    expect(pages.map((page) => page.url)).toEqual(expect.arrayContaining(paths));
  });
});
