import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../root';
import { type ComponentFile, listComponents } from './list-components';

/** Components by what an element has as its type: two of one name are told apart by it. */
export type KnownComponents = ReadonlyMap<unknown, Pick<ComponentFile, 'address' | 'isClient'>>;

/** Loads every component of the repository that its file exports under its own name. */
export async function loadComponents(): Promise<KnownComponents> {
  const known = new Map<unknown, ComponentFile>();
  for (const component of listComponents()) {
    const loaded: unknown = await import(pathToFileURL(join(root, component.file)).href);
    const exported: unknown = typeof loaded === 'object' && loaded ? Reflect.get(loaded, component.name) : undefined;
    if (typeof exported === 'function') known.set(exported, component);
  }
  return known;
}
