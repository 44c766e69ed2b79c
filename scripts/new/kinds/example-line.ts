import type { ComponentRoom } from '../../../components/examples';
import type { ComponentNames } from '../component-names';
import type { RegisterLine } from '../plan';
import { registerLine } from '../register';

/** The line of a component in the register of examples: the gallery and its tests draw what stands there. */
export function exampleLine(room: ComponentRoom, { name, camel, kebab }: ComponentNames): RegisterLine {
  return registerLine({
    file: 'gallery/example-sets.ts',
    list: 'exampleSets',
    entry: camel,
    imported: `examples as ${camel}`,
    from: `../components/${room}/${kebab}/${name}.examples`,
  });
}
