/** What can be found: a component, or one of its states. */
export interface GalleryEntry {
  name: string;
  /** What it belongs to: a room, or a component. */
  of: string;
  href: string;
}

/** More than anybody reads. */
const MOST = 60;

/** The entries that have every word of a query in their name or in what they belong to, whole names first. */
export function findEntries(entries: readonly GalleryEntry[], query: string): GalleryEntry[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const found = entries.filter(({ name, of }) => {
    const text = `${name} ${spread(name)} ${of} ${spread(of)}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const isWhole = ({ name }: GalleryEntry) => Number(name.toLowerCase() === words.join(' '));
  return found.sort((a, b) => isWhole(b) - isWhole(a)).slice(0, MOST);
}

/** `DateInput` is also found as “date input”. */
function spread(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
}
