import type { Files } from './files';

/** What a run is asked to do. */
export interface FuzzOptions {
  runs: number;
  seed: number;
  /** Where in the run’s cases to begin, as an earlier failure printed it. */
  path?: string | undefined;
}

/** One answered tree, by how long it took. */
export interface Pace {
  name: string;
  bytes: number;
  milliseconds: number;
}

/** A tree on which the program fails, made as small as could be. */
export interface Failure {
  name: string;
  files: Files;
  faults: readonly string[];
  /** Where it lies in the run’s cases; undefined where the run had to be ended by force. */
  path?: string | undefined;
}

/** How a run ended. */
export interface Outcome {
  runs: number;
  failure?: Failure | undefined;
  /** The tree that took most time for each byte. */
  slowest?: Pace | undefined;
}

/** What the process that runs the cases tells the one that watches it. */
export type Message = { type: 'case'; run: number; name: string; files: Files } | { type: 'end'; outcome: Outcome };
