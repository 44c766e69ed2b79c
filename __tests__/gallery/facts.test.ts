import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { listSets } from '@/gallery/all-sets';
import type { GalleryFacts } from '@/gallery/facts';
import { accessibilityTree } from '@/scripts/gallery/accessibility-tree';
import { writeGalleryFacts } from '@/scripts/gallery/make-facts';

const file = join(process.cwd(), '.build/facts-test.json');
let facts: GalleryFacts;

beforeAll(async () => {
  await writeGalleryFacts('content', file);
  facts = JSON.parse(readFileSync(file, 'utf8'));
});

afterAll(() => rmSync(file, { force: true }));

describe('writeGalleryFacts', () => {
  it('tells of every component and every state', () => {
    const addresses = listSets().flatMap(({ room, slug, examples }) =>
      examples.map((each) => `${room}/${slug}/${each.slug}`),
    );
    const told = Object.entries(facts).flatMap(([address, { examples }]) =>
      Object.keys(examples).map((slug) => `${address}/${slug}`),
    );
    expect(told.sort()).toEqual(addresses.sort());
  });

  it('says what every component and each of its props is', () => {
    const silent = Object.entries(facts).flatMap(([address, { description, props }]) => [
      ...(description ? [] : [address]),
      ...props.filter((prop) => prop.description === '').map(({ name }) => `${address}: ${name}`),
    ]);
    expect(silent).toEqual([]);
  });

  it('shows a prop with its type, and a block’s keys as editors write them', () => {
    const { props, fields } = facts['blocks/quote'] ?? { props: [], fields: [] };
    expect(props.map(({ name, type }) => `${name}: ${type}`)).toEqual([
      "block: BlockOf<'quote'>",
      'renderParts: (parts: readonly Part[]) => ReactNode',
    ]);
    expect(fields.map(({ name, isRequired }) => [name, isRequired])).toEqual([
      ['text', true],
      ['name', false],
      ['job_title', false],
      ['organisation', false],
      ['image', false],
      ['inline', false],
    ]);
  });

  it('tells what a component brings, and which pages use it', () => {
    const { css, script, pages } = facts['govuk/accordion'] ?? {};
    expect(css?.gzip).toBeGreaterThan(500);
    expect(script?.gzip).toBeGreaterThan(1000);
    expect(pages).toContain('/non-uk-teachers/international-qualified-teacher-status');
    expect(facts['govuk/tabs']?.pages).toEqual([]);
    const island = facts['blocks/key-dates']?.parts.find(({ address }) => address === 'islands/days-until');
    expect(island?.script.gzip).toBeGreaterThan(100);
  });

  it('writes the JSX that a developer types', () => {
    expect(facts['govuk/tag']?.examples.grey?.jsx).toBe('<Tag classes="govuk-tag--grey">\n  Grey\n</Tag>');
    expect(facts['layout/header']?.examples['the-name-of-the-site']?.jsx).toBe(
      '<Header siteName="Routes into teaching" />',
    );
  });
});

describe('accessibilityTree', () => {
  it.each([
    ['<h2>Fees <b>now</b></h2>', 'heading "Fees now" [level=2]'],
    ['<ul><li><a href="/x">Go</a></li></ul>', 'list\n  listitem\n    link "Go"'],
    ['<button aria-expanded="true">Menu</button>', 'button "Menu" [expanded]'],
    [
      '<label for="a">Name</label><input id="a" aria-describedby="b"><p id="b">As in your passport</p>',
      'text "Name"\ntextbox "Name" described as "As in your passport"\ntext "As in your passport"',
    ],
    ['<p hidden>No</p><span aria-hidden="true">No</span><div>Yes</div>', 'text "Yes"'],
    ['<nav aria-label="Back"><a href="/">Home</a></nav>', 'navigation "Back"\n  link "Home"'],
    ['<footer>Foot</footer>', 'contentinfo\n  text "Foot"'],
    ['<h2><span>1<span>.</span> </span>Apply</h2>', 'heading "1. Apply" [level=2]'],
  ])('tells %s', (html, tree) => {
    expect(accessibilityTree(html)).toBe(tree);
  });
});
