import type { Answer } from '../answer';

/** Something that is true of every answer, whatever the tree. */
export interface Property {
  /** What is true, as a few words. */
  name: string;
  /** Each place where it is not. */
  findFaults(answer: Answer): readonly string[] | Promise<readonly string[]>;
}
