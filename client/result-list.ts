import type { FoundPage, FoundSection, MarkedText } from '../lib/search';

/** A page that was found as an item of a list: its link, what it is about, and links to its sections. */
export function makeResult({ url, title, excerpt, sections }: FoundPage): HTMLLIElement {
  const item = makeItem(url, title, excerpt);
  if (sections.length > 0) {
    const list = document.createElement('ul');
    list.append(...sections.map(makeSection));
    item.append(list);
  }
  return item;
}

function makeSection({ url, heading, excerpt }: FoundSection): HTMLLIElement {
  return makeItem(url, heading, excerpt);
}

function makeItem(url: string, words: MarkedText, excerpt: MarkedText): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.append(...makeMarked(words));
  item.append(link);
  if (excerpt.length > 0) {
    const text = document.createElement('p');
    text.append(...makeMarked(excerpt));
    item.append(text);
  }
  return item;
}

/** Text alone is put into the page, so nothing that a visitor types or a page says can be taken for HTML. */
function makeMarked(pieces: MarkedText): (string | HTMLElement)[] {
  return pieces.map(({ text, isFound }) => {
    if (!isFound) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
