/** The id of a section, and whether it is open. */
export type SectionState = [id: string, isOpen: boolean];

/** Remembers the sections of this page, in their order, until the tab is closed. */
export function rememberSections(states: readonly SectionState[]): void {
  try {
    sessionStorage.setItem(storageKey(), JSON.stringify(states));
  } catch {
    // Storage can be switched off or full: the page works without a memory.
  }
}

/**
 * Whether each section was left open; undefined where nothing is known. A section is found by its id or by one that it
 * had before; one that was renamed without a word is found by its place, when its old id is nowhere on the page.
 *
 * @param sections the ids that each section answers to
 */
export function recallSections(sections: readonly (readonly string[])[]): (boolean | undefined)[] {
  const states = readStates();
  const known = new Map(states);
  const present = new Set(sections.flat());
  return sections.map((ids, index) => {
    const id = ids.find((each) => known.has(each));
    if (id !== undefined) return known.get(id);
    const [old, isOpen] = states[index] ?? [];
    return old !== undefined && !present.has(old) ? isOpen : undefined;
  });
}

function storageKey(): string {
  return `accordion:${location.pathname}`;
}

function readStates(): SectionState[] {
  try {
    const states: unknown = JSON.parse(sessionStorage.getItem(storageKey()) ?? '[]');
    return Array.isArray(states) ? states.filter(isState) : [];
  } catch {
    return [];
  }
}

function isState(state: unknown): state is SectionState {
  return Array.isArray(state) && typeof state[0] === 'string' && typeof state[1] === 'boolean';
}
