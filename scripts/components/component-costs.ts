import { gzipSync } from 'node:zlib';
import type { Bytes } from '../../gallery/facts';
import { readComponentScripts } from './component-scripts';
import { readComponentStyles } from './component-styles';
import { type ComponentFile, listComponents } from './list-components';

/** What a component costs besides its markup. */
export interface ComponentCosts extends Pick<ComponentFile, 'name' | 'room' | 'slug' | 'address'> {
  /** Its own styles, without tokens and base. */
  css: Bytes;
  /** What the site’s script would lose without it, or an island’s own code. */
  script: Bytes;
}

/** Measures the styles and scripts of every component, by its address `room/slug`. */
export async function readComponentCosts(): Promise<Map<string, ComponentCosts>> {
  const components = listComponents();
  const scripts = await readComponentScripts(components);
  const styles = readComponentStyles(components);
  return new Map(
    components.map(({ name, room, slug, address }) => {
      const css = measureText(styles.get(address) ?? '');
      return [address, { name, room, slug, address, css, script: scripts.get(address) ?? { raw: 0, gzip: 0 } }];
    }),
  );
}

function measureText(text: string): Bytes {
  return text === ''
    ? { raw: 0, gzip: 0 }
    : { raw: Buffer.byteLength(text), gzip: gzipSync(text, { level: 9 }).length };
}
