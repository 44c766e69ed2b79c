/**
 * Whether each step of this page was marked as done, on this device. A step is found by its id or by one that it had
 * before.
 *
 * @param steps the ids that each step answers to
 */
export function recallSteps(steps: readonly (readonly string[])[]): boolean[] {
  const done = readDone();
  return steps.map((ids) => ids.some((id) => done.includes(id)));
}

/** Keeps the ids of the steps that are done on this device, or forgets all of this page where there are none. */
export function rememberSteps(done: readonly string[]): void {
  try {
    if (done.length > 0) localStorage.setItem(storageKey(), JSON.stringify(done));
    else localStorage.removeItem(storageKey());
  } catch {
    // Storage can be switched off or full: the page works without a memory.
  }
}

function storageKey(): string {
  return `steps:${location.pathname}`;
}

function readDone(): unknown[] {
  try {
    const done: unknown = JSON.parse(localStorage.getItem(storageKey()) ?? '[]');
    return Array.isArray(done) ? done : [];
  } catch {
    return [];
  }
}
