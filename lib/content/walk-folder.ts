// Content, stage 1: the paths of a folder.

import { join } from 'node:path';
import type { RuleName } from '../problems';
import { type FolderEntry, leadOf, listFolder } from './disk';

/** What keeps an entry of a folder from being read. */
interface EntryFault {
  rule: RuleName;
  message: string;
  hint: string;
}

/** What lies in a folder. */
interface FoundPaths {
  /** Of files, those in folders inside included, with forward slashes. */
  paths: string[];
  /** What is no plain file or folder; the path is empty where it is the folder itself. */
  faults: (EntryFault & { path: string })[];
}

/** The paths of a folder and of all folders in it; what is no plain file or folder is told. */
export function walkFolder(root: string): FoundPaths {
  const found: FoundPaths = { paths: [], faults: [] };
  walk(root, '', found);
  return found;
}

function walk(root: string, under: string, found: FoundPaths): void {
  const entries = listFolder(join(root, under));
  if (!Array.isArray(entries)) {
    const name = under ? `The folder "${under}"` : 'The content folder';
    const message = `${name} could not be read (${entries}).`;
    found.faults.push({ path: under, rule: 'unreadable-file', message, hint: 'Check that it may be read.' });
    return;
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = under ? `${under}/${entry.name}` : entry.name;
    const fault = faultOf(entry, root, path);
    if (fault) found.faults.push({ path, ...fault });
    else if (entry.isDirectory()) walk(root, path, found);
    else found.paths.push(path);
  }
}

/** What keeps an entry of a folder from being read, if anything does. Nothing is opened: a pipe would wait for ever. */
function faultOf(entry: FolderEntry, root: string, path: string): EntryFault | undefined {
  if (entry.name.includes('\ufffd')) {
    const hint = 'Use lower-case letters from a to z, digits and hyphens.';
    return { rule: 'unknown-file', message: `The name "${path}" is not text in UTF-8.`, hint };
  }
  if (entry.isSymbolicLink()) {
    const leads = leadOf(join(root, path), root);
    if (leads === undefined) return undefined;
    return { rule: 'unreadable-file', message: `"${path}" is a link ${leads}.`, hint: 'Put the file itself here.' };
  }
  if (entry.isDirectory()) {
    if (!/\.(md|ya?ml)$/.test(entry.name)) return undefined;
    const hint = `Name the folder "${path.replace(/\.\w+$/, '')}".`;
    return { rule: 'unknown-file', message: `"${path}" is a folder with the name of a file.`, hint };
  }
  if (entry.isFile()) return undefined;
  const message = `"${path}" is a pipe, a socket or a device, not a file.`;
  return { rule: 'unreadable-file', message, hint: 'Put a file in its place, or take it out.' };
}
