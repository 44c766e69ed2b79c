import type { FoundPage, MarkedText } from '../lib/search';
import { makeResult } from './result-list';
import { loadSearch } from './search-index';

const MOST_PAGES = 3;

/** Suggests pages for an address that leads nowhere, by the words in it; where none fits, nothing is shown. */
export function suggestPages(root: Element): void {
  if (!(root instanceof HTMLElement)) return;
  root.dataset.pageSuggestionsInit = '';
  const words = readWords(location.pathname);
  if (!words) return;
  const show = async () => {
    const found = (await loadSearch(root)).find(words, MOST_PAGES);
    if (found.length === 0) return;
    const heading = document.createElement('h2');
    heading.textContent = 'Were you looking for one of these?';
    const list = document.createElement('ul');
    list.append(...found.map(makeSuggestion));
    root.append(heading, list);
  };
  // Without the index the page still has its links.
  show().catch(() => undefined);
}

/** A page alone, and no word of it marked: the visitor has typed none. */
function makeSuggestion({ url, title, excerpt }: FoundPage): HTMLLIElement {
  return makeResult({ url, title: unmark(title), excerpt: unmark(excerpt), sections: [] });
}

function unmark(text: MarkedText): MarkedText {
  return text.map((piece) => ({ ...piece, isFound: false }));
}

/** The words of a path, its file extension left out. */
function readWords(path: string): string {
  return decodePath(path)
    .replace(/\.\w+$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
