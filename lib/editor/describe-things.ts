// Editor: what a thing is, in Markdown, for hover and completion.

import type { SiteValue } from '../content';
import { blocks } from '../content';
import type { EditedSite } from './edited-site';
import { redirectsFrom, type Thing } from './thing';

/** How many lines of a partial are shown. */
const FIRST_LINES = 6;

/** What is known of a thing; undefined where there is nothing to tell. */
export function describeThing(site: EditedSite, thing: Thing): string | undefined {
  switch (thing.kind) {
    case 'page':
      return describePage(site, thing.url);
    case 'section':
      return thing.places.map(({ url, id }) => describeSection(site, url, id)).join('\n\n');
    case 'partial':
      return describePartial(site, thing.name);
    case 'picture':
      return describePicture(site, thing.name);
    case 'file':
      return site.site.files.includes(thing.name) ? `\`${thing.name}\`` : undefined;
    case 'value': {
      const value = site.site.values.get(thing.name);
      return value && describeValue(thing.name, value);
    }
    case 'redirect':
      return redirectsFrom(site, thing.name)
        .map(({ from, to }) => `\`${from}\` is an old path that leads to \`${to}\`.`)
        .join('\n\n');
    case 'block':
      return thing.blocks.map(({ name, type, place }) => describeBlock(name, type, place)).join('\n\n');
  }
}

/** What a value says, when it was right and where it comes from. */
export function describeValue(name: string, { value, asOf, source, place }: SiteValue): string {
  const known = [asOf && `As of ${asOf.day}.`, source && `Source: ${source}`].filter((each) => each !== undefined);
  const facts = known.length > 0 ? known.join(' ') : 'No date and no source.';
  return [`**${value}**`, facts, `\`$${name}$\`, ${describePlace(place)}`].join('\n\n');
}

function describePage({ graph }: EditedSite, url: string): string | undefined {
  const page = graph.page(url);
  if (!page) return undefined;
  const marks = page.draft ? ' (draft)' : '';
  return [`**${page.title}**${marks}`, page.description, `\`${url}\`, ${page.origin.file}`]
    .filter((each) => each !== undefined)
    .join('\n\n');
}

function describeSection(site: EditedSite, url: string, id: string): string {
  const page = site.graph.page(url);
  const anchor = page?.origin.anchors.find((each) => each.id === id);
  return [`**${anchor?.text ?? id}**`, `\`${url}#${id}\` on “${page?.title ?? url}”`].join('\n\n');
}

function describePartial({ site, graph, sources }: EditedSite, name: string): string | undefined {
  const partial = site.partials.find((each) => each.name === name);
  if (!partial) return undefined;
  const text = sources.get(partial.origin.file) ?? '';
  const lines = text.split('\n').filter((line) => line.trim() !== '' && line !== '---');
  const shown = lines.slice(0, FIRST_LINES).map((line) => `> ${line}`);
  const pages = [...new Set(graph.usesOf('partial', name).flatMap(({ on }) => on))].sort();
  const on = pages.length > 0 ? `On ${pages.map((url) => `\`${url}\``).join(', ')}.` : 'On no page.';
  return [shown.join('\n>\n'), on, partial.origin.file].filter((each) => each !== '').join('\n\n');
}

function describePicture({ site }: EditedSite, path: string): string | undefined {
  const picture = site.pictures.find((each) => each.path === path);
  if (!picture) return undefined;
  const alt = picture.alt === '' ? 'No alt text: it only decorates.' : `“${picture.alt}”`;
  return [`${picture.width} × ${picture.height} pixels`, alt, `\`${path}\``].join('\n\n');
}

function describeBlock(name: string, type: string, place: { file: string; line: number }): string {
  const summary = blocks.find((each) => each.type === type)?.summary ?? '';
  return [`**${name}**: \`${type}\``, summary, describePlace(place)].join('\n\n');
}

function describePlace({ file, line }: { file: string; line: number }): string {
  return `${file}, line ${line}`;
}
