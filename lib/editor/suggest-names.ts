// Editor: completion of what content names elsewhere: pages and places on them, partials, pictures, values and blocks.

import { pictureExtension } from '../pictures';
import { isBlockType, listBlocksOf } from './blocks';
import { outlineKeys } from './context';
import { describeValue } from './describe-things';
import type { EditedSite } from './edited-site';
import { pagesOf } from './pages-of';
import type { Suggestion } from './suggestion';

/** Pages, or after `#` the places on one, and downloads. */
export function suggestLinks(site: EditedSite, file: string, typed: string): Suggestion[] {
  const hash = typed.indexOf('#');
  if (hash !== -1) return suggestFragments(site, file, typed.slice(0, hash), typed.length - hash - 1);
  const replaces = typed.length;
  const downloads = site.site.files.filter((path) => !pictureExtension.test(path));
  return [
    ...site.site.pages.map(
      ({ url, title, description }): Suggestion => ({
        kind: 'page',
        label: url,
        text: url,
        detail: title,
        documentation: description,
        replaces,
      }),
    ),
    ...downloads.map((path): Suggestion => ({ kind: 'file', label: `/${path}`, text: `/${path}`, replaces })),
  ];
}

function suggestFragments(site: EditedSite, file: string, path: string, replaces: number): Suggestion[] {
  const pages = path === '' ? pagesOf(site, file) : site.site.pages.filter(({ url }) => url === path);
  const anchors = new Map(pages.flatMap(({ origin }) => origin.anchors.map((anchor) => [anchor.id, anchor])));
  return [...anchors.values()]
    .filter(({ kind }) => kind === 'heading' || kind === 'section' || kind === 'alias')
    .map(({ id, text }) => ({ kind: 'section', label: id, text: id, detail: text, replaces }));
}

/** Partials, by the name that references write. */
export function suggestPartials({ site }: EditedSite, typed: string): Suggestion[] {
  return site.partials.map(({ name, origin }) => ({
    kind: 'partial',
    label: name,
    text: name,
    detail: origin.file,
    replaces: typed.length,
  }));
}

/** Pictures, by their path in the tree. */
export function suggestPictures({ site }: EditedSite, typed: string): Suggestion[] {
  const pictures = site.files.filter((path) => pictureExtension.test(path));
  const alts = new Map(site.pictures.map(({ path, alt }) => [path, alt]));
  return pictures.map((path) => ({
    kind: 'file',
    label: path,
    text: path,
    detail: alts.get(path),
    replaces: typed.length,
  }));
}

/** Downloads, by their path in the tree. */
export function suggestFiles({ site }: EditedSite, typed: string): Suggestion[] {
  const downloads = site.files.filter((path) => !pictureExtension.test(path));
  return downloads.map((path) => ({ kind: 'file', label: path, text: path, replaces: typed.length }));
}

/**
 * Values, and the blocks that can stand in a file. Those of the file itself are read from its lines, as it may be broken.
 *
 * @param isClosed whether the dollar sign at the end is there already
 */
export function suggestNames(
  site: EditedSite,
  file: string,
  text: string,
  typed: string,
  isClosed: boolean,
): Suggestion[] {
  const end = isClosed ? '' : '$';
  const types = new Map([
    ...listBlocksOf(site, file).map(({ name, type }): [string, string] => [name, type]),
    ...outlineKeys(file, text).flatMap(({ path }): [string, string][] => {
      const [type = '', name = ''] = path;
      return path.length === 2 && isBlockType(type) ? [[name, type]] : [];
    }),
  ]);
  const replaces = typed.length;
  return [
    ...[...types].map(
      ([name, type]): Suggestion => ({ kind: 'block', label: name, text: `${name}${end}`, detail: type, replaces }),
    ),
    ...[...site.site.values].map(
      ([name, value]): Suggestion => ({
        kind: 'value',
        label: name,
        text: `${name}${end}`,
        detail: value.value,
        documentation: describeValue(name, value),
        replaces,
      }),
    ),
  ];
}
