import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '@/scripts/files';
import { readProgram } from '@/scripts/report/program-files';
import type { Program } from '../rendered-site';

/** A state of the repository that a change leads from or to. */
export interface State {
  files: Record<string, string>;
  program: Program;
}

/** One change as somebody makes it. */
export type Edit = (state: State) => void;

const FIXTURE = join(process.cwd(), '__tests__/fixtures/report-content');

/** A picture of a few bytes, for each that the content names. */
const drawing = (label: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1536" height="1024"><desc>${label}</desc><rect width="9" height="9"/></svg>`;

/** Rules for a few components, as their style sheets have them. */
const CSS = [
  '.hero { background: var(--sky) }',
  '.promo-block, .promo-block__side { padding: 20px }',
  '@media print { .site-footer { display: none } }',
  ':root { --sky: #bfe0e2 }',
].join('\n');

/** The state that every change begins with: a copy of the repository’s content as it was once, and its program. */
export function firstState(): State {
  const files: Record<string, string> = {};
  for (const name of listFiles(FIXTURE)) files[name] = readFileSync(join(FIXTURE, name), 'utf8');
  for (const path of files['images.yml']?.match(/^media\/[^:]+/gm) ?? []) files[path] = drawing(path);
  return { files, program: { files: readProgram(process.cwd()), css: CSS } };
}

/** Puts words in the place of others, which stand in the file once. */
export function replace(path: string, from: string, to: string): Edit {
  return ({ files }) => {
    const text = files[path] ?? '';
    if (text.split(from).length !== 2) throw new Error(`"${from}" does not stand in ${path} once`);
    files[path] = text.replace(from, () => to);
  };
}

/** Puts words in the place of others wherever they stand. */
export function replaceEverywhere(from: string | RegExp, to: string): Edit {
  return ({ files }) => {
    for (const [path, text] of Object.entries(files)) files[path] = text.replaceAll(from, to);
  };
}

/** Writes a file, or takes one away. */
export function write(path: string, text: string | undefined): Edit {
  return ({ files }) => {
    if (text === undefined) delete files[path];
    else files[path] = text;
  };
}

/** Gives a file another path. */
export function move(from: string, to: string): Edit {
  return ({ files }) => {
    files[to] = files[from] ?? '';
    delete files[from];
  };
}

/** Changes a line of a file of the program, and what the program makes. */
export function reprogram(path: string, change: { css?: [string, string]; html?: [RegExp, string] }): Edit {
  return (state) => {
    const { files, css } = state.program;
    const [html, style] = [change.html, change.css];
    state.program = {
      files: new Map(files).set(path, `${files.get(path) ?? ''}\n// Another version.`),
      css: style ? css.replace(...style) : css,
      ...(html && { rewrite: (page) => page.replaceAll(...html) }),
    };
  };
}

/** Several edits as one. */
export function all(...edits: readonly Edit[]): Edit {
  return (state) => {
    for (const edit of edits) edit(state);
  };
}
