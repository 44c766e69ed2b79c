import type { PageWorkers } from './page-workers';

/** What work on all pages of a site is done with. */
export interface PageWork {
  /** A hash of the program. */
  program: string;
  /** The folder where it is kept what can be used again. */
  cache: string;
  workers: PageWorkers;
  /** Is told how much of all is done. */
  tell(done: number, all: number): void;
}
