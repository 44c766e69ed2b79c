// Content, stage 6a: the names of blocks can be written between dollar signs, and each names one block of its file.

import { type Problem, problem } from '../problems';
import type { DefinedBlock } from './site';

/** What is wrong with the names of the blocks that one front matter defines. */
export function checkBlockNames(blocks: readonly DefinedBlock[]): Problem[] {
  return blocks.flatMap(({ name, place }, index) => {
    if (!/^[A-Za-z][\w-]*$/.test(name)) {
      const meant = name.replace(/[^\w-]+/g, '_').replace(/^[^A-Za-z]+|_+$/g, '') || 'name';
      const message = `"${name}" cannot be the name of a block.`;
      const hint = `Use letters, digits, - and _, beginning with a letter, so that texts can write $${meant}$.`;
      return [problem('wrong-type', place, message, hint)];
    }
    const earlier = blocks.slice(0, index).find((each) => each.name === name);
    if (!earlier) return [];
    const message = `"${name}" is the name of a block on line ${earlier.place.line} and again on line ${place.line}.`;
    return [problem('duplicate-key', place, message, 'Give one of the two another name.')];
  });
}
