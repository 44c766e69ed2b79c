// Content, stage 4a: what files are called: which names can be a URL, and what to call those that cannot.

import { nearestName, type Problem, problem } from '../problems';
import { wholeFile } from '../source';
import { nameDocument } from './document-name';

/** The path by which a page or partial is read. */
export interface CheckedPath {
  /** The path itself, or the one that is suggested; undefined where there is none. */
  path: string | undefined;
  problem: Problem | undefined;
}

const SEGMENT = /^[a-z0-9]+(?:(?:-+|[._])[a-z0-9]+)*$/;
/** Files that visitors get are named by cameras and programs: what a URL holds as it is may stand in their names. */
const ASSET_SEGMENT = /^[\w~+@,=!()-]+(?:\.[\w~+@,=!()-]+)*$/;
/** File systems end at 255 bytes, and the build adds to a name. */
const LONGEST = 200;

/**
 * Whether the path of a Markdown file can be a URL.
 *
 * @param isTaken whether there is a file of another path already
 */
export function checkPath(file: string, path: string, isTaken: (path: string) => boolean): CheckedPath {
  const segments = path.replace(/\.md$/, '').split('/');
  const bad = segments.find((segment, index) => !isFit(segment, index === segments.length - 1));
  if (bad === undefined) return { path, problem: undefined };
  const better = segments.map((segment, index) => suggest(segment, index === segments.length - 1));
  const name = `${better.join('/')}.md`;
  const isUsable = better.every((segment, index) => isFit(segment, index === better.length - 1)) && !isTaken(name);
  const message =
    bad.length > LONGEST
      ? `The name "${shown(bad).slice(0, 60)}…" is longer than ${LONGEST} characters.`
      : `"${shown(bad)}" in "${shown(path)}" cannot be part of a URL.`;
  const hint =
    bad.length > LONGEST
      ? 'A few words are enough.'
      : isUsable
        ? `Name it "${name}"${renameCommand(path, nameAsWritten(name))}.`
        : isTaken(name)
          ? `Put it together with "${name}", which is there already, or give it another name.`
          : 'Use lower-case letters from a to z, digits and hyphens.';
  const fault = unknownFile(file, message, hint);
  return { path: isUsable ? name : undefined, problem: fault };
}

/** Words as a part of a URL: small letters, digits and single hyphens; empty where nothing of them fits. */
export function nameForUrl(words: string): string {
  const plain = words.normalize('NFKD').replace(/\p{M}/gu, '').replace(/['’]/g, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}

/** The problem of a file that is neither page, partial, setting, picture nor download. */
export function unknownFile(file: string, message: string, hint: string): Problem {
  return problem('unknown-file', wholeFile(file), message, hint);
}

/** The problem of a picture or file whose name cannot be part of a URL; undefined for one whose name can. */
export function badAssetName(file: string, path: string): Problem | undefined {
  const segments = path.split('/');
  const bad = segments.find((segment) => !ASSET_SEGMENT.test(segment) || segment.length > LONGEST);
  if (bad === undefined) return undefined;
  const better = segments.map(suggestAsset).join('/');
  const hint = better.split('/').every((segment) => ASSET_SEGMENT.test(segment) && segment.length <= LONGEST)
    ? `Name it "${better}"${renameCommand(path, better)}.`
    : 'Use lower-case letters from a to z, digits and hyphens.';
  return unknownFile(file, `"${shown(bad).slice(0, 60)}" in "${shown(path)}" cannot be part of a URL.`, hint);
}

/** The command that renames a file and all that names it, where a terminal takes the name as it is. */
function renameCommand(path: string, name: string): string {
  return /^[\w ./%,()&+@-]+$/.test(path) ? `: npm run rename -- "content/${path}" ${name} does so` : '';
}

/** A page or partial of a path as the command takes it: by its URL, or as references write it. */
function nameAsWritten(path: string): string {
  const { isPartial, name, url } = nameDocument(path);
  return isPartial ? name : url;
}

/** The problem of a file outside `media/` and `static/` that is neither Markdown nor YAML. */
export function unknownAsset(file: string, path: string): Problem {
  return unknownFile(file, `"${shown(path)}" is not a file that the site understands.`, assetHint(path));
}

/** The problem of a YAML file that is none of those that the site reads. */
export function unknownSettings(file: string, path: string, known: readonly string[]): Problem {
  const message = `"${shown(path)}" is not a YAML file that the site reads.`;
  const base = path.replace(/\.ya?ml$/, '.yml').replace(/^.*\//, '');
  const others = `Name it ${known.map((name) => `"${name}"`).join(' or ')}, or move it to values/.`;
  if (path.startsWith('values/')) return unknownFile(file, message, `Name it "values/${base}".`);
  const nearest = known.includes(base) ? base : nearestName(base, known);
  return unknownFile(file, message, nearest ? `Name it "${nearest}".` : others);
}

function assetHint(path: string): string {
  const page = /^(.*?)(?:\.(?:md|markdown|mdown|mkd|mdx|html?|txt))?(?:\.erb)?$/i.exec(path)?.[1] ?? path;
  if (page !== path) return `Write it in Markdown, and name it "${page.split('/').map(suggestPart).join('/')}.md".`;
  if (/\.(avif|gif|jpe?g|png|svg|webp|pdf|docx?|xlsx?|pptx?|csv|zip)$/i.test(path))
    return `Move it to "media/${path.split('/').map(suggestAsset).join('/')}".`;
  return 'Take it out, or move it to media/ or static/ if visitors are to get it.';
}

function suggestPart(segment: string, index: number, all: readonly string[]): string {
  return suggest(segment, index === all.length - 1) || segment;
}

function isFit(segment: string, isFile: boolean): boolean {
  return SEGMENT.test(isFile ? segment.replace(/^_/, '') : segment) && segment.length <= LONGEST;
}

/** The same for a picture or file, its extension kept. */
function suggestAsset(segment: string): string {
  const [, base = segment, extension = ''] = /^(.+?)(\.\w+)?$/s.exec(segment) ?? [];
  return `${suggest(base, false)}${extension.toLowerCase()}`;
}

/** A name as near as can be that fits into a URL; empty where nothing of it does. */
function suggest(segment: string, isFile: boolean): string {
  if (isFit(segment, isFile)) return segment;
  const words = nameForUrl(segment);
  return isFile && segment.startsWith('_') && words ? `_${words}` : words;
}

/** A name as it can be shown: what would move the cursor or turn the line round is written as its number. */
function shown(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
