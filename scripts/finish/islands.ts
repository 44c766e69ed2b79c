/** Knows the islands of a page: the wrappers in its HTML, and the client components of its flight payload. */

import type { DefaultTreeAdapterTypes as Html } from 'parse5';
import type { BuildManifest } from './client-modules';
import type { ClientImport } from './flight';
import { attribute } from './html-tree';
import type { IslandSource } from './island-bundle';

/** The element that `<Island>` puts round a component. */
export const ISLAND_TAG = 'island-root';

/** An island on a page. */
export interface PageIsland extends IslandSource {
  /** Whether the browser needs it with the page. */
  isUrgent: boolean;
}

interface Known {
  manifest: BuildManifest;
  islandsFolder: string;
}

/** The file of an island, from the project’s folder; undefined when the client component is none. */
export function islandFile({ module, name }: ClientImport, { manifest, islandsFolder }: Known): string | undefined {
  const file = manifest.modules.get(module)?.replace(/^\[project\]\//, '');
  if (!file?.startsWith(`${islandsFolder}/`)) return undefined;
  const [folder = '', base = '', ...deeper] = file.slice(islandsFolder.length + 1).split('/');
  const isIsland = deeper.length === 0 && /^[a-z][a-z0-9-]*$/.test(folder) && /^[A-Z]\w*\.[jt]sx$/.test(base);
  return isIsland && base.replace(/\.[jt]sx$/, '') === name ? file : undefined;
}

/**
 * Joins the wrappers of a page to the components in them. A component without a wrapper is a fault, and so is a wrapper
 * without a component.
 */
export function checkIslands(
  wrappers: readonly Html.Element[],
  imports: readonly ClientImport[],
  known: Known,
): { islands: PageIsland[]; faults: string[] } {
  const used = new Map<string, { file: string; elements: number }>();
  const faults: string[] = [];
  for (const each of imports) {
    const file = islandFile(each, known);
    if (file === undefined) continue;
    const before = used.get(each.name) ?? { file, elements: 0 };
    if (before.file !== file) faults.push(twoIslands(each.name, before.file, file));
    used.set(each.name, { file, elements: before.elements + each.elements });
  }
  for (const [name, { file, elements }] of used) {
    const wrapped = wrappers.filter((wrapper) => attribute(wrapper, 'data-island') === name).length;
    if (wrapped === 0 || elements > wrapped) {
      faults.push(`it places "${file}" without <Island>: write <Island><${name} … /></Island>`);
    }
  }
  const islands = wrappers.flatMap((wrapper) => {
    const name = attribute(wrapper, 'data-island') ?? '';
    const file = used.get(name)?.file;
    if (file !== undefined) return [{ name, file, isUrgent: attribute(wrapper, 'data-when') === 'load' }];
    faults.push(
      `its island "${name}" is no client component of ${known.islandsFolder}/ (does the file begin with 'use client'?)`,
    );
    return [];
  });
  return { islands, faults: [...new Set(faults)] };
}

/** What to say of two islands of one name, as a page finds them by it. */
export function twoIslands(name: string, one: string, other: string): string {
  return `two islands are called ${name}, "${one}" and "${other}": give one of them another name`;
}
