// Review, first: where a place in the content is shown on the code host.

import type { Place } from '../source';

/** What a preview was built from. Each part is left out where nobody knows it. */
export interface ReviewFacts {
  branch?: string | undefined;
  /** The whole hash. */
  commit?: string | undefined;
  /** The address of the repository on its code host, without a slash at its end. */
  repository?: string | undefined;
  /** Where in the repository the build ran: empty, or a path with a slash at its end. */
  folder: string;
}

/** The address of lines in a file, after that of the repository. */
type WriteAddress = (ref: string, path: string, from: number, to: number) => string;

const writeAsGithub: WriteAddress = (ref, path, from, to) => `/blob/${ref}/${path}?plain=1#L${from}-L${to}`;

/** Other hosts, by a part of their name. A host of any other name may be a company’s own GitHub. */
const otherHosts: Readonly<Record<string, WriteAddress>> = {
  gitlab: (ref, path, from, to) => `/-/blob/${ref}/${path}?plain=1#L${from}-${to}`,
  bitbucket: (ref, path, from, to) => `/src/${ref}/${path}#lines-${from}:${to}`,
};

/**
 * The address of a place’s lines on the code host, in the branch, so that they can be edited there; undefined where the
 * host or the branch is not known, or the file is not in the repository.
 *
 * Source: the documentation of GitHub, GitLab and Bitbucket. `plain` shows Markdown with its lines.
 */
export function sourceLink({ repository, branch, commit, folder }: ReviewFacts, place: Place): string | undefined {
  const ref = branch ?? commit;
  if (!repository || !ref || /^(\/|\.\.\/|[a-z]:)/i.test(place.file)) return undefined;
  const name = new URL(repository).hostname;
  const [, write = writeAsGithub] = Object.entries(otherHosts).find(([part]) => name.includes(part)) ?? [];
  const last = place.endColumn === 1 && place.endLine > place.line ? place.endLine - 1 : place.endLine;
  return repository + write(encodePath(ref), encodePath(folder + place.file), place.line, last);
}

/** Slashes stay: they part folders, in branches too. */
function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/**
 * The address of a repository as git or a host names it, `git@host:owner/name.git` too: with no name, password or `.git`;
 * undefined where it is not on the web.
 */
export function readRepository(named: string): string | undefined {
  const address = named.trim().replace(/^(?:ssh:\/\/)?git@([^/:]+)[:/]/, 'https://$1/');
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) return undefined;
  const { protocol, host, pathname } = new URL(address);
  return `${protocol}//${host}${pathname.replace(/\/+$/, '').replace(/\.git$/, '')}`;
}
