// Graph: what an editor means by a name, in any of the forms that one writes.

import type { AccordionSection, Page } from '../content';
import { pictureExtension } from '../pictures';
import { nearestName } from '../problems';
import { type Place, wholeFile } from '../source';
import type { SiteGraph, ThingKind, Use } from './site-graph';

/** A thing of a site that content can name. */
export interface Thing {
  kind: ThingKind;
  /** Its own name: a URL, `/url#id`, `content/a/b`, `media/a.jpg`, or a name without dollar signs. */
  name: string;
  /** Where it is written or defined: several places for a block that several files define. */
  places: Place[];
}

/** The thing that a name means; where there is none, the nearest name of one that is there. */
export function findThing(graph: SiteGraph, name: string): Thing | { kind: undefined; nearest: string | undefined } {
  const plain = name.trim().replace(/^\.\//, '');
  const found = FINDERS.map((find) => find(graph, plain)).find((thing) => thing !== undefined);
  return found ?? { kind: undefined, nearest: nearestThing(graph, plain) };
}

/** Who uses a thing, sorted by place; of a section, by any of its ids. */
export function usesOfThing(graph: SiteGraph, { kind, name }: Pick<Thing, 'kind' | 'name'>): Use[] {
  const names = kind === 'section' ? idsOf(graph, name) : [name];
  const kinds = kind === 'picture' || kind === 'file' ? (['picture', 'file'] as const) : [kind];
  const uses = names.flatMap((each) => kinds.flatMap((of) => graph.usesOf(of, each)));
  return graph.uses.filter((use) => uses.includes(use));
}

/** The section of a page’s accordion that an id leads to: its own, or one of its others. */
export function findSection(page: Page | undefined, id: string | undefined): AccordionSection | undefined {
  return page?.accordion?.sections.find((each) => id !== undefined && [each.id, ...each.aliases].includes(id));
}

type Finder = (graph: SiteGraph, name: string) => Thing | undefined;

const findAnchor: Finder = (graph, name) => {
  const [url = '', id] = name.split('#');
  const page = id ? graph.page(url) : undefined;
  const anchor = page?.origin.anchors.find((each) => each.id === id);
  if (!page || !anchor || anchor.kind === 'frame') return undefined;
  const section = page.accordion?.sections.find((each) => each.id === id || each.aliases.includes(anchor.id));
  const place = section?.place ?? anchor.place;
  return { kind: 'section', name: `${url}#${section?.id ?? anchor.id}`, places: place ? [place] : [] };
};

const findPage: Finder = (graph, name) => {
  const page = graph.page(name);
  return page && { kind: 'page', name: page.url, places: [wholeFile(page.origin.file)] };
};

const findRedirect: Finder = ({ site }, name) => {
  const redirect = site.redirects.find(({ from }) => from === name);
  return redirect && { kind: 'redirect', name: redirect.from, places: [redirect.place] };
};

const findPartial: Finder = ({ site }, name) => {
  const partial = site.partials.find((each) => each.name === name);
  return partial && { kind: 'partial', name, places: [wholeFile(partial.origin.file)] };
};

const findDocument: Finder = (graph, name) => {
  const { pages, partials } = graph.site;
  const path = pathInTree(graph, name);
  const document = [...pages, ...partials].find(({ origin }) => pathInTree(graph, origin.file) === path);
  if (!document || !path.endsWith('.md')) return undefined;
  return 'url' in document ? findPage(graph, document.url) : findPartial(graph, document.name);
};

const findFile: Finder = (graph, name) => {
  const plain = pathInTree(graph, name).replace(/^\//, '');
  const path = graph.site.files.find((each) => each === plain);
  if (!path) return undefined;
  const isPicture = pictureExtension.test(path);
  return { kind: isPicture ? 'picture' : 'file', name: path, places: [] };
};

const findValue: Finder = ({ site }, name) => {
  const plain = name.replace(/^\$(.+)\$$/, '$1');
  const value = site.values.get(plain);
  return value && { kind: 'value', name: plain, places: [value.place] };
};

const findBlock: Finder = ({ site }, name) => {
  const plain = name.replace(/^\$(.+)\$$/, '$1');
  const blocks = [...site.pages, ...site.partials].flatMap(({ origin }) => origin.blocks);
  const places = new Map<string, Place>();
  for (const each of blocks.filter((block) => block.name === plain)) {
    places.set(`${each.place.file} ${each.place.line}`, each.place);
  }
  return places.size > 0 ? { kind: 'block', name: plain, places: [...places.values()] } : undefined;
};

const FINDERS = [findAnchor, findPage, findRedirect, findPartial, findDocument, findFile, findValue, findBlock];

function nearestThing({ site, links }: SiteGraph, name: string): string | undefined {
  const [url = '', id] = name.split('#');
  const page = id === undefined ? undefined : site.pages.find((each) => each.url === url);
  if (page && id) {
    const near = nearestName(
      id,
      page.origin.anchors.filter(({ kind }) => kind !== 'frame').map((each) => each.id),
    );
    return near && `${url}#${near}`;
  }
  const isNamed = /^\$.*\$$/.test(name);
  const blocks = [...site.pages, ...site.partials].flatMap(({ origin }) => origin.blocks.map((block) => block.name));
  const names = [...site.values.keys(), ...blocks];
  const near = nearestName(name.replaceAll('$', ''), names);
  if (isNamed) return near && `$${near}$`;
  const paths = [
    ...links.listUrls(),
    ...site.redirects.map(({ from }) => from),
    ...site.partials.map((partial) => partial.name),
    ...site.files,
  ];
  const lastOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);
  const ending = paths.filter((path) => lastOf(path) === lastOf(name.replace(/\.md$/, '')));
  if (ending.length > 0) return ending[0];
  const lastNear = near === undefined ? nearestName(name, paths.map(lastOf)) : undefined;
  const ends =
    lastNear === undefined || name.includes('/') ? undefined : paths.find((path) => lastOf(path) === lastNear);
  if (ends !== undefined) return ends;
  return name.includes('/') ? nearestName(name.replace(/\.md$/, ''), paths) : (near ?? nearestName(`/${name}`, paths));
}

/** All names of a section, as links lead to it. */
function idsOf(graph: SiteGraph, name: string): string[] {
  const [url = '', id] = name.split('#');
  const section = findSection(graph.page(url), id);
  return section ? [section.id, ...section.aliases].map((each) => `${url}#${each}`) : [name];
}

/** A path without the content folder before it, in whichever way that is written. */
function pathInTree({ site }: SiteGraph, path: string): string {
  const folders = site.pages.map(({ url, origin: { file } }) => {
    const ends = [`${url}.md`, `${url}/index.md`, '/home.md', '/index.md'];
    const end = ends.find((each) => `/${file}`.endsWith(each));
    return end && file.slice(0, file.length - end.length + 1);
  });
  // The file of a page whose name is at fault does not tell.
  const folder = folders.find((each) => each !== undefined) ?? '';
  if (folder !== '' && path.startsWith(folder)) return path.slice(folder.length);
  return path.replace(/^content\//, '');
}
