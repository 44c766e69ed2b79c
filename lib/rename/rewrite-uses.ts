// Rename: every place that names what moves, or leads elsewhere from where it moves to, written anew.

import { type Refusal, refuse } from '../changes';
import type { CheckedSite } from '../checks';
import { type TextEdit, textAt } from '../source';
import type { Moves } from './moves';
import { isRelative, type LinkKind, relativeLink, targetFrom } from './relative-link';
import { listWrittenUses, type WrittenUse } from './written-uses';

/** The edits that keep all that content names where it is, once things have moved; or the link that cannot be kept. */
export function rewriteUses(checked: CheckedSite, moves: Moves): TextEdit[] | Refusal {
  const edits: TextEdit[] = [];
  for (const use of listWrittenUses(checked)) {
    const { name, place } = use.reference;
    const isOwnDomain = checked.graph.links.resolve(use.reference, '/').type === 'own-domain';
    const written = isOwnDomain ? newOwnUrl(name, moves) : newName(use, moves);
    if (written === 'different') return refuseAmbiguous(use);
    if (written === name) continue;
    edits.push({ place, text: writeOver(textAt(checked.sources.get(place.file) ?? '', place), name, written) });
  }
  return edits;
}

/** The path that a URL path has after the moves. */
export function newPath(path: string, { pages, files }: Moves): string {
  const file = files.get(path.slice(1));
  return pages.get(path) ?? (file === undefined ? path : `/${file}`);
}

/** How a use must be written after the moves; `different` when it would have to lead to several places at once. */
function newName(use: WrittenUse, moves: Moves): string | 'different' {
  const { kind, name } = use.reference;
  if (kind === 'link' || kind === 'backlink') return newLink(kind, name, use.pages, moves);
  if (kind === 'partial') return moves.partials.get(name) ?? name;
  return kind === 'picture' || kind === 'file' ? (moves.files.get(name) ?? name) : name;
}

function newLink(kind: LinkKind, url: string, pages: readonly string[], moves: Moves): string | 'different' {
  const leads = pages.map((page) => {
    const old = targetFrom(kind, url, page)?.path;
    return { oldPage: page, page: moves.pages.get(page) ?? page, old, path: old && newPath(old, moves) };
  });
  const [first, ...others] = leads;
  const [written = '', suffix = ''] = /^([^?#]*)(.*)$/s.exec(url)?.slice(1) ?? [];
  const isOne = first?.old !== undefined && others.length === 0 && isRelative(url);
  // The shortest link stays the shortest, so that moving a page back gives what was written at first.
  const isShortest = isOne && relativeLink(kind, first.oldPage, first.old ?? '') === written;
  const isRight = leads.every(({ page, path }) => path === undefined || targetFrom(kind, url, page)?.path === path);
  if (isRight && !isShortest) return url;
  if (first?.path === undefined || others.some(({ path }) => path !== first.path)) return 'different';
  return (isOne ? relativeLink(kind, first.page, first.path) : encodeURI(first.path)) + suffix;
}

/** The URL of a page of ours that is written with its domain, after the moves. */
export function newOwnUrl(url: string, moves: Moves): string {
  const [, domain = url, path = '', rest = ''] = /^(https?:\/\/[^/?#]+)([^?#]*)(.*)$/is.exec(url) ?? [];
  return domain + newPath(path, moves) + rest;
}

/** A text with another name in the place of the one it holds; what follows the path stays as written, escapes too. */
function writeOver(text: string, name: string, written: string): string {
  if (text.includes(name)) return text.replace(name, () => written);
  return written.replace(/[?#].*$/s, '') + (/[?#].*$/s.exec(text)?.[0] ?? '');
}

function refuseAmbiguous({ reference }: WrittenUse): Refusal {
  const { name, place } = reference;
  const message = `"${name}" in ${place.file}, line ${place.line}, leads to another place from each of its pages.`;
  return refuse(message, 'Write it in full first, beginning with a slash.');
}
