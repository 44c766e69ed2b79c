/** The words of pages that style rules can choose elements by. */

/** What it says is for machines, and no style asks for it: pages that differ in it alone are styled alike. */
const SAID_TO_MACHINES = /<(?:meta|link)\b[^>]*>/g;

/** The words of a page that are in its tags, each once: what visitors read between them names no element. */
export function wordsOfTags(html: string): string[] {
  const tags = html.replaceAll(SAID_TO_MACHINES, '').replaceAll(/>[^<]*</g, '><');
  return [...new Set(tags.match(/[\w:-]+/g))];
}
