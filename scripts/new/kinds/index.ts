import { didYouMean } from '../../../lib/problems';
import { contentKinds } from '../content/content-kinds';
import type { Kind } from '../plan';
import { Refusal } from '../refusal';
import { block } from './block';
import { component } from './component';
import { island } from './island';

/** Every kind of thing that `npm run new` makes, by its name on the command line. */
export const kinds: Readonly<Record<string, Kind>> = { component, block, island };

/** @throws Refusal when there is no such kind */
export function readKind(name: string): Kind {
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (kind) return kind;
  const names = [...Object.keys(kinds), 'remove', ...Object.keys(contentKinds)];
  const hint = didYouMean(name, names, `Write one of ${names.join(', ')}.`);
  throw new Refusal(`There is no kind "${name}" to make. ${hint}`);
}
