import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import type { ComponentRoom } from '../../components/examples';
import { listSets, type ShownSet } from '../../gallery/all-sets';
import type { Bytes, ComponentFacts, ExampleFacts, GalleryFacts, PropFacts } from '../../gallery/facts';
import { renderExample } from '../../gallery/render-example';
import { checkSite } from '../../lib/checks';
import { type BlockType, blocks, type DeclaredKey, innerKeys, listKeys, type Site } from '../../lib/content';
import { readComponentCosts } from '../components/component-costs';
import { type KnownComponents, loadComponents } from '../components/load-components';
import { traceComponents } from '../components/trace-components';
import { sumUp, tracePages } from '../components/trace-pages';
import { accessibilityTree } from './accessibility-tree';
import { exampleJsx } from './example-jsx';
import { readComponentDocs, readGovukOptions } from './read-props';

const NOTHING: Bytes = { raw: 0, gzip: 0 };

/** Works out what the gallery tells of every component, and writes it as JSON. */
export async function writeGalleryFacts(contentDir: string, file: string): Promise<void> {
  const { site } = await checkSite(contentDir);
  const facts: Record<string, ComponentFacts> = {};
  const known = await loadComponents();
  const uses = tracePages(site, known);
  const costs = await readComponentCosts();
  for (const set of listSets()) {
    const address = `${set.room}/${set.slug}`;
    const costsOf = (each: string) => ({
      css: costs.get(each)?.css ?? NOTHING,
      script: costs.get(each)?.script ?? NOTHING,
    });
    const parts = await listParts(set, site, known);
    facts[address] = {
      ...(await describeSet(set, site)),
      ...costsOf(address),
      parts: parts.map((part) => ({ address: part, ...costsOf(part) })),
      pages: (uses.get(address) ?? []).map(({ url }) => url),
    };
  }
  await mkdir(dirname(file), { recursive: true });
  // Pages may ask for the file at any time: it is there whole or not at all.
  await writeFile(`${file}.new`, JSON.stringify(facts satisfies GalleryFacts));
  await rename(`${file}.new`, file);
}

/** What `npm run dev` runs whenever a component has changed. */
export async function galleryFacts([file = '.build/dev/gallery.json']: string[]): Promise<number> {
  await writeGalleryFacts(process.env.CONTENT_DIR || 'content', file);
  return 0;
}

/** Where a component’s file lies. */
function fileOf(room: ComponentRoom, slug: string, name: string): string {
  return `components/${room}/${slug}/${name}.tsx`;
}

/** The addresses of the components in a component, over all its states: those that the gallery shows. */
async function listParts(set: ShownSet, site: Site, known: KnownComponents): Promise<string[]> {
  const elements = await Promise.all(set.examples.map((example) => renderExample(example, site)));
  const found = elements.flatMap((element) => [...sumUp(traceComponents(element, known).nested).keys()]);
  const shown = listSets().filter((each) => each !== set);
  return shown.map(({ room, slug }) => `${room}/${slug}`).filter((address) => found.includes(address));
}

async function describeSet(
  { room, slug, name, blockType, examples }: ShownSet,
  site: Site,
): Promise<Omit<ComponentFacts, 'css' | 'script' | 'parts' | 'pages'>> {
  const file = fileOf(room, slug, name);
  const { description, props } = readComponentDocs(file, name);
  const options = room === 'govuk' ? readGovukOptions(slug) : new Map<string, string>();
  const described: Record<string, ExampleFacts> = {};
  for (const example of examples) {
    const element = await renderExample(example, site);
    described[example.slug] = {
      jsx: exampleJsx(element),
      accessibilityTree: accessibilityTree(renderToStaticMarkup(element)),
    };
  }
  return {
    file,
    description,
    props: props.map((prop) => ({ ...prop, description: prop.description || options.get(prop.name) || '' })),
    fields: blockType ? listFields(blockType) : [],
    examples: described,
  };
}

/** The keys that editors write in a block. */
function listFields(type: BlockType): PropFacts[] {
  const block = blocks.find((each) => each.type === type);
  return block ? describeKeys(listKeys(block.reference)) : [];
}

function describeKeys(keys: readonly DeclaredKey[], list = ''): PropFacts[] {
  return keys.flatMap(({ key, description, isRequired, value }) => [
    { name: `${list}${key}`, type: '', isRequired, description },
    ...describeKeys(innerKeys(value), `${list}${key} → `),
  ]);
}
