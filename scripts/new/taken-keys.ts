import { blocks, listKeys, pageSchema, partialSchema } from '../../lib/content';
import { Refusal } from './refusal';

/** @throws Refusal when pages or partials have that key of front matter already */
export function refuseTakenKey(key: string): void {
  const declared = [...listKeys(pageSchema), ...listKeys(partialSchema)].map((each) => each.key);
  const types = blocks.map(({ type }): string => type);
  if (![...declared, ...types].includes(key)) return;
  throw new Refusal(`Front matter has a key "${key}" already: choose another name.`);
}
