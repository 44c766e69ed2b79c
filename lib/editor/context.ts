// Editor: what is being written at a position, found from the text before it, however broken the rest is.

import type { Position } from './edited-site';
import { dashesOf, Outline, type OutlineKey, stepsOf } from './outline';

/** What stands at a position. `typed` is what is there of it so far, up to the position. */
export type CursorContext =
  /** The URL of a link, the path of a picture, or a `$name$`, in a text. */
  | { type: 'link' | 'picture' | 'name'; typed: string }
  /** What may be a key or, where the schema has a text, a value; `taken` are the keys beside it. */
  | { type: 'word'; path: readonly string[]; taken: readonly string[]; typed: string }
  | { type: 'value'; path: readonly string[]; typed: string }
  | { type: 'nothing' };

/** The lines of YAML in a file, from 1: the front matter of a page or partial, or a whole YAML file. */
function yamlLines(file: string, lines: readonly string[]): { from: number; to: number } | undefined {
  if (!file.endsWith('.md')) return { from: 1, to: lines.length };
  if (lines[0]?.trimEnd() !== '---') return undefined;
  const closing = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  return { from: 2, to: closing === -1 ? lines.length : closing };
}

/** The keys of a file’s YAML, as far as its lines show them. */
export function outlineKeys(file: string, text: string): readonly OutlineKey[] {
  const lines = text.split('\n');
  const yaml = yamlLines(file, lines);
  return yaml ? new Outline(lines, yaml.from, yaml.to).keys : [];
}

/** The key whose name a position stands in. */
export function keyAt(file: string, text: string, { line, column }: Position): OutlineKey | undefined {
  return outlineKeys(file, text).find((key) => key.line === line && column >= key.column && column <= key.endColumn);
}

/** Reads what is being written at a position. */
export function readContext(file: string, text: string, { line, column }: Position): CursorContext {
  const lines = text.split('\n');
  const before = (lines[line - 1] ?? '').slice(0, column - 1);
  const yaml = yamlLines(file, lines);
  const inYaml = yaml !== undefined && line >= yaml.from && line <= yaml.to;
  const inText = readInText(before, !inYaml);
  if (inText) return inText;
  return inYaml ? readInYaml(lines, yaml, line, before) : { type: 'nothing' };
}

function readInText(before: string, isBody: boolean): CursorContext | undefined {
  const link = /(!?)\[[^\]]*\]\(<?([^()\s<>]*)$/.exec(before);
  if (link) return { type: link[1] ? 'picture' : 'link', typed: link[2] ?? '' };
  const definition = isBody ? /^ {0,3}\[[^\]]+\]:\s+(\S*)$/.exec(before) : null;
  if (definition) return { type: 'link', typed: definition[1] ?? '' };
  // Whole names are taken out first: the last dollar sign of one opens no other.
  const name = /(?<!\\)\$([A-Za-z][\w-]*)?$/.exec(
    before.replace(/\$[A-Za-z][\w-]*\$/g, (whole) => '·'.repeat(whole.length)),
  );
  return name ? { type: 'name', typed: name[1] ?? '' } : undefined;
}

function readInYaml(
  lines: readonly string[],
  { from, to }: { from: number; to: number },
  line: number,
  before: string,
): CursorContext {
  const above = new Outline(lines, from, line - 1);
  const [, space = '', dashes = '', rest = ''] = /^(\s*)((?:- +)*)(.*)$/.exec(before) ?? [];
  const indent = space.length + dashes.length;
  const text = above.textAbove(indent);
  if (text || rest.startsWith('#')) return { type: 'nothing' };
  const levels = above.above(indent, dashesOf(space, dashes), line);
  const path = stepsOf(levels);
  const pair = /^("[^"]*"|'[^']*'|[^\s"'](?:[^:]|:(?=\S))*?)\s*:\s+(.*)$/.exec(rest);
  if (pair) return readValue([...path, unquote(pair[1] ?? '')], pair[2] ?? '');
  if (/^[[{]/.test(rest)) return readValue(path, rest);
  const parentLine = levels.at(-1)?.line ?? 0;
  const beside = new Outline(lines, from, to, line).keys.filter((key) => key.parentLine === parentLine);
  return { type: 'word', path, taken: beside.map((key) => key.path.at(-1) ?? ''), typed: rest.replace(/^["']/, '') };
}

/** A value after its colon; lists and maps in brackets on one line too. */
function readValue(path: readonly string[], written: string): CursorContext {
  if (/\s#/.test(written)) return { type: 'nothing' };
  const open = /^(.*)([[{])([^\]}]*)$/.exec(written);
  if (!open || /^["']/.test(written)) return { type: 'value', path, typed: written.replace(/^["']/, '') };
  const [, outside = '', sign, inside = ''] = open;
  const within = /[[{]/.test(outside) ? undefined : path;
  if (!within) return { type: 'nothing' };
  const parts = inside.split(',');
  const last = (parts.at(-1) ?? '').trimStart();
  if (sign === '[') return { type: 'value', path: [...within, '-'], typed: last.replace(/^["']/, '') };
  const pair = /^([^:]*?)\s*:\s+(.*)$/.exec(last);
  if (pair)
    return { type: 'value', path: [...within, unquote(pair[1] ?? '')], typed: (pair[2] ?? '').replace(/^["']/, '') };
  const taken = parts.slice(0, -1).map((part) => unquote(part.split(':')[0]?.trim() ?? ''));
  return { type: 'word', path: within, taken, typed: last };
}

function unquote(key: string): string {
  return key.replace(/^(["'])(.*)\1$/, '$2');
}
