import { readSearchedSite, SiteSearch } from '../lib/search';

/**
 * Fetches the index that a part of a page names in its `data-index`, and gets the engine ready.
 *
 * @throws when it does not arrive, or something else does
 */
export async function loadSearch(root: HTMLElement): Promise<SiteSearch> {
  const answer = await fetch(root.dataset.index ?? '');
  if (!answer.ok) throw new Error(`the index of the search was not found: ${answer.status}`);
  return new SiteSearch(readSearchedSite(await answer.text()));
}
