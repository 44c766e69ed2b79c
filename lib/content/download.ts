// Content: the files of the tree that links lead to: how they are written, and what pages tell of them.

import { readLink } from './links';
import type { Asset } from './tree-memory';

/** A file of the tree that visitors can open or keep. */
export interface Download extends Asset {
  /** The URL that it is published at. */
  url: string;
  /** What kind of file it is, from its name: `PDF`. */
  fileType: string;
}

/** Whether a link is written as a file of the tree: `media/…` or `/media/…`, and the same for `static/`. */
export function isFileLink(url: string): boolean {
  return /^\/?(media|static)\//.test(url);
}

/**
 * The address that a link is published with: where it is written as a file, the same from every page; empty where following
 * it could run code or lead to another host in disguise.
 */
export function linkAddress(url: string): string {
  if (isFileLink(url)) return url.replace(/^\/?/, '/');
  return readLink(url, '/').type === 'unsafe' ? '' : url;
}

/** The path in the tree that a link on the page at `pageUrl` leads to, if it leads to a file; whether it is there or not. */
export function filePath(url: string, pageUrl: string): string | undefined {
  if (!/(^|\/)(media|static)\//.test(url)) return undefined;
  const target = readLink(linkAddress(url), pageUrl);
  return target.type === 'internal' && isFileLink(target.path) ? target.path.slice(1) : undefined;
}

/** What pages tell of a file. */
export function makeDownload({ path, size }: Asset): Download {
  const fileType = (/\.(\w+)$/.exec(path)?.[1] ?? 'file').toUpperCase();
  return { path, size, url: `/${path}`, fileType };
}
