import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileString } from 'sass';
import { root } from '../root';
import type { ComponentFile } from './list-components';

/** What every style builds on, and so costs no component anything. */
const BASE = '@use "tokens";\n@use "govuk" as *;\n@use "govuk-frontend/dist/govuk/custom-properties";\n';

let base: string | undefined;

/** The styles that a component adds to a page: its own Sass, or GOV.UK’s for it, compiled in our settings. */
export function readComponentStyles({ room, slug, styles }: ComponentFile): string {
  const theirs = `govuk-frontend/dist/govuk/components/${slug}`;
  const isTheirs = room === 'govuk' && existsSync(join(root, 'node_modules', theirs, '_index.scss'));
  const names = [...(isTheirs ? [theirs] : []), ...(styles ? [styles.replace(/\/_([^/]+)\.scss$/, '/$1')] : [])];
  if (names.length === 0) return '';
  base ??= compileStyles(BASE);
  const css = compileStyles(`${BASE}${names.map((name) => `@use "${name}" as _${names.indexOf(name)};`).join('\n')}`);
  if (!css.startsWith(base)) throw new Error(`The styles of ${room}/${slug} do not begin with the base.`);
  return css.slice(base.length);
}

/** Compiles Sass in the settings of the site; `url` is where its relative paths start. */
export function compileStyles(scss: string): string {
  const { css } = compileString(scss, {
    url: pathToFileURL(join(root, 'app/styles/component.scss')),
    loadPaths: ['app/styles', 'node_modules', '.'].map((folder) => join(root, folder)),
    style: 'compressed',
    charset: false,
    quietDeps: true,
  });
  return css;
}
