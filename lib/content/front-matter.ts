// Content, stage 2: splits a Markdown file into front matter and body. gray-matter splits; its own YAML is replaced.

import matter from 'gray-matter';
import { type Problem, problem } from '../problems';
import type { Excerpt, SourceFile } from '../source';
import { FENCE, findFences } from './fences';
import { readYaml } from './yaml';
import { pairHint } from './yaml-syntax';
import { isYamlMap, makeYamlMap, type YamlMap } from './yaml-value';

/** A Markdown file in two. */
export interface SplitFile {
  /** The front matter's keys; empty when there are none, undefined when they could not be read. */
  data: YamlMap | undefined;
  body: Excerpt;
  problems: Problem[];
}

const LARGEST_FRONT_MATTER = 64 * 1024;

/** Splits a page, which must have front matter, or a partial, which may. What is wrong with a fence hides nothing more. */
export function splitFrontMatter(source: SourceFile, kind: 'page' | 'partial'): SplitFile {
  const { text } = source;
  const { fences, isUnclosed, problems } = findFences(source, kind);
  if (fences === undefined) {
    const body = source.slice(isUnclosed ? text.length : 0);
    return { data: problems.length > 0 ? undefined : emptyMap(source), body, problems };
  }
  const { opening, closing, isYaml } = fences;
  // Without its keys, in which gray-matter looks for comments: with the square of the empty lines.
  const normal = `${FENCE}\n${FENCE}${text.slice(closing.end)}`;
  const engines = { yaml: { parse: () => ({}) }, javascript: { parse: refuse }, json: { parse: refuse } };
  const file = matter(normal, { language: 'yaml', engines });
  const body = source.slice(text.length - file.content.length);
  if (!isYaml) return { data: undefined, body, problems };
  if (closing.start - opening.end > LARGEST_FRONT_MATTER) {
    const place = source.place(opening.start, opening.end);
    const hint = 'Move long texts into the body, or into partials.';
    problems.push(problem('front-matter-fence', place, 'The front matter is longer than 64 KiB.', hint));
    return { data: undefined, body, problems };
  }
  const { data, faults } = readKeys(source.slice(opening.end, Math.max(opening.end, closing.start - 1)), source);
  return { data, body, problems: [...problems, ...faults] };
}

function readKeys(yaml: Excerpt, source: SourceFile): { data: YamlMap | undefined; faults: Problem[] } {
  const { value, problems: faults } = readYaml(yaml);
  const hasErrors = faults.some(({ severity }) => severity === 'error');
  if (value === undefined) return { data: hasErrors ? undefined : emptyMap(source), faults };
  if (isYamlMap(value)) return { data: value, faults };
  const start = yaml.text.search(/\S/);
  const line = yaml.text.trim().split('\n')[0]?.trimEnd() ?? '';
  const place = yaml.place(start, start + line.length);
  faults.push(problem('wrong-type', place, `"${line}" is not a key with a value.`, pairHint(line)));
  return { data: undefined, faults };
}

function refuse(): never {
  throw new Error('front matter in another language than YAML must have been refused before');
}

function emptyMap(source: SourceFile): YamlMap {
  return makeYamlMap([], source.place(0, 0));
}
