import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileString, type StringOptions } from 'sass';
import { root } from '../root';
import type { ComponentFile } from './list-components';

/** What every style builds on, and so costs no component anything. */
const BASE = '@use "tokens";\n@use "govuk" as *;\n@use "govuk-frontend/dist/govuk/custom-properties";\n';

/** The name of the base among components, whose addresses have a slash. */
const BASE_NAME = 'base';

/**
 * The styles that each component adds to a page, by its address: its own Sass, or GOV.UK’s for it, compiled in our
 * settings. Those without any have an empty text.
 */
export function readComponentStyles(components: readonly ComponentFile[]): Map<string, string> {
  const texts = new Map(components.map((component) => [component.address, styleSheetOf(component)]));
  const compiled = compileStyles(new Map([[BASE_NAME, BASE], ...[...texts].filter(([, text]) => text !== '')]));
  const base = compiled.get(BASE_NAME) ?? '';
  return new Map(
    [...texts.keys()].map((address) => {
      const css = compiled.get(address) ?? base;
      if (!css.startsWith(base)) throw new Error(`The styles of ${address} do not begin with the base.`);
      return [address, css.slice(base.length)];
    }),
  );
}

/** What loads the base and a component’s styles; empty where it has none. */
function styleSheetOf({ room, slug, styles }: ComponentFile): string {
  const theirs = `govuk-frontend/dist/govuk/components/${slug}`;
  const isTheirs = room === 'govuk' && existsSync(join(root, 'node_modules', theirs, '_index.scss'));
  const names = [...(isTheirs ? [theirs] : []), ...(styles ? [styles.replace(/\/_([^/]+)\.scss$/, '/$1')] : [])];
  return names.length === 0 ? '' : `${BASE}${names.map((name, index) => `@use "${name}" as _${index};`).join('\n')}`;
}

/** Sass looks for what a text loads as if the text lay here. */
const PLACE = 'app/styles/component.scss';
const SCHEME = 'styles:';

/**
 * Compiles texts of Sass in the settings of the site, each as if it were alone, in one go: what they all build on is
 * read once, which takes most of the time.
 *
 * @param texts by names of any kind, without spaces
 */
export function compileStyles(texts: ReadonlyMap<string, string>): Map<string, string> {
  const names = [...texts.keys()];
  const isText = (url: string) => url.startsWith(SCHEME) && texts.has(url.slice(SCHEME.length));
  const options: StringOptions<'sync'> = {
    url: pathToFileURL(join(root, PLACE)),
    loadPaths: ['app/styles', 'node_modules', '.'].map((folder) => join(root, folder)),
    importers: [
      {
        canonicalize: (url) => (isText(url) ? new URL(url) : null),
        load: ({ href }) => ({ contents: texts.get(href.slice(SCHEME.length)) ?? '', syntax: 'scss' }),
      },
    ],
    style: 'compressed',
    charset: false,
    quietDeps: true,
  };
  // Such a comment is kept, and parts the styles of one text from those of the next.
  const lines = names.map((name) => `/*! ${SCHEME}${name} */\n@include meta.load-css("${SCHEME}${name}");`);
  const { css } = compileString(['@use "sass:meta";', ...lines].join('\n'), options);
  const [, ...parts] = css.split(new RegExp(`/\\*! ${SCHEME}\\S+ \\*/`));
  return new Map(names.map((name, index) => [name, parts[index] ?? '']));
}
