import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import type { ComponentRoom } from '../../components/examples';
import { listSets, type ShownSet } from '../../gallery/all-sets';
import type { Bytes, ComponentFacts, ExampleFacts, GalleryFacts, PropFacts } from '../../gallery/facts';
import { renderExample } from '../../gallery/render-example';
import { checkSite } from '../../lib/checks';
import { type BlockType, blocks, type DeclaredKey, listKeys, type Site } from '../../lib/content';
import { readComponentCosts } from '../components/component-costs';
import { loadComponents } from '../components/load-components';
import { tracePages } from '../components/trace-pages';
import { accessibilityTree } from './accessibility-tree';
import { exampleJsx } from './example-jsx';
import { readComponentDocs, readGovukOptions } from './read-props';

const NOTHING: Bytes = { raw: 0, gzip: 0 };

/** Works out what the gallery tells of every component, and writes it as JSON. */
export async function writeGalleryFacts(contentDir: string, file: string): Promise<void> {
  const { site } = await checkSite(contentDir);
  const facts: Record<string, ComponentFacts> = {};
  const uses = tracePages(site, await loadComponents());
  const costs = await readComponentCosts();
  for (const set of listSets()) {
    const address = `${set.room}/${set.slug}`;
    facts[address] = {
      ...(await describeSet(set, site)),
      css: costs.get(address)?.css ?? NOTHING,
      script: costs.get(address)?.script ?? NOTHING,
      pages: (uses.get(address) ?? []).map(({ url }) => url),
    };
  }
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(facts satisfies GalleryFacts));
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

async function describeSet(
  { room, slug, name, blockType, examples }: ShownSet,
  site: Site,
): Promise<Omit<ComponentFacts, 'css' | 'script' | 'pages'>> {
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
  return keys.flatMap(({ key, description, isRequired, itemKeys }) => [
    { name: `${list}${key}`, type: '', isRequired, description },
    ...describeKeys(itemKeys, `${list}${key} → `),
  ]);
}
