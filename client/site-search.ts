import type { SiteSearch } from '../lib/search';
import { makeResult } from './result-list';
import { loadSearch } from './search-index';

/** While one types, the count is not read out and the address not changed: only once there is a pause. */
const PAUSE_MS = 500;

/** The parts of the search page that change. */
interface SearchParts {
  field: HTMLInputElement;
  status: Element;
  results: Element;
  /** What is there without a question: the list of all pages. */
  everything: HTMLElement;
}

/** Starts the search: results as one types, for as long as there is a question; its address can be shared. */
export function startSearch(root: Element): void {
  if (!(root instanceof HTMLElement)) return;
  root.dataset.siteSearchInit = '';
  const parts = findParts(root);
  if (!parts) return;
  const { field, status } = parts;
  let search: SiteSearch | undefined;
  let pause: number | undefined;
  const answer = () => {
    if (!search) return;
    const message = showAnswer(parts, search);
    clearTimeout(pause);
    pause = window.setTimeout(() => {
      status.textContent = message;
      keepQuestion(field.value);
    }, PAUSE_MS);
  };
  // A question that came with the address, or was typed before this script ran.
  field.value ||= new URLSearchParams(location.search).get('q') ?? '';
  field.addEventListener('input', answer);
  field.form?.addEventListener('submit', (event) => {
    if (!search) return;
    event.preventDefault();
    answer();
  });
  loadSearch(root).then(
    (loaded) => {
      search = loaded;
      if (field.value) answer();
    },
    () => {
      status.textContent = 'The search does not work at the moment. Look through the list of all pages.';
    },
  );
}

function findParts(root: HTMLElement): SearchParts | undefined {
  const field = root.querySelector<HTMLInputElement>('input[name="q"]');
  const status = root.querySelector('[role="status"]');
  const results = root.querySelector('ol');
  const everything = root.querySelector<HTMLElement>('section');
  return field && status && results && everything ? { field, status, results, everything } : undefined;
}

/** Shows what answers, and returns what to say of it. */
function showAnswer({ field, results, everything }: SearchParts, search: SiteSearch): string {
  const question = field.value.trim();
  const found = search.find(question);
  results.replaceChildren(...found.map(makeResult));
  everything.hidden = found.length > 0;
  if (!question) return '';
  if (found.length === 0)
    return `Nothing found for “${question}”. Try other words, or look through the list of all pages.`;
  return `${found.length} ${found.length === 1 ? 'page' : 'pages'} found for “${question}”`;
}

function keepQuestion(question: string): void {
  const address = new URL(location.href);
  if (question.trim()) address.searchParams.set('q', question.trim());
  else address.searchParams.delete('q');
  if (address.href !== location.href) history.replaceState(history.state, '', address);
}
