// Changes: why a change is not made.

import type { Problem } from '../problems';

/** Why a change is not made, in the words of a problem; what would be wrong after it, where that is the reason. */
export interface Refusal {
  type: 'refusal';
  /** One sentence of fact. */
  message: string;
  /** One sentence that says what to do instead. */
  hint: string;
  problems: readonly Problem[];
}

/** Makes a refusal. */
export function refuse(message: string, hint: string, problems: readonly Problem[] = []): Refusal {
  return { type: 'refusal', message, hint, problems };
}
