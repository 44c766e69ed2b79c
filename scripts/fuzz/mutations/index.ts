import { byteMutations } from './bytes';
import { lineMutations } from './lines';
import { markdownMutations } from './markdown';
import type { Mutation } from './mutation';
import { yamlMutations } from './yaml';

/** Every way in which a file is changed, by what an editor would say was done to it. */
export const mutations: Readonly<Record<string, Mutation>> = {
  ...byteMutations,
  ...lineMutations,
  ...yamlMutations,
  ...markdownMutations,
};
export type { Knobs } from './mutation';
