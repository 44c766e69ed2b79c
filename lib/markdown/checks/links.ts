// Markdown, stage 1b: links lead somewhere, and their words tell where.

import type { Definition, Link, LinkReference } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { type Problem, problem } from '../../problems';
import type { Place } from '../../source';
import { type ParsedText, placeOfNode, rangeOf } from '../places';
import { visit, visitAll } from '../visit';
import { hasContent } from './content';

/** Words that say nothing of where a link leads, heard alone as a screen reader lists them. */
const VAGUE = new Set(
  [
    'click here, click, click this, click this link, here, right here, this, this link, this page, this site, this website',
    'link, links, the link, page, website, more, more here, more details, more info, more information, read more',
    'read more here, read this, see more, see here, see this, find out more, find out more here, learn more, show more',
    'view more, view, details, info, information, further information, go here, url, web page',
  ].flatMap((line) => line.split(', ')),
);

/** Links without words or without a target, links whose words say nothing, and addresses in the place of words. */
export function checkLinkTexts(text: ParsedText): Problem[] {
  const { source, tree } = text;
  const problems: Problem[] = [];
  const targets = new Map<string, string>();
  visit(tree, 'definition', (node) => {
    if (!targets.has(node.identifier)) targets.set(node.identifier, node.url);
    if (node.url.trim() === '') problems.push(leadsNowhere(node, text));
  });
  visitAll(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'linkReference') return;
    const written = source.text.slice(...rangeOf(node));
    const url = node.type === 'link' ? node.url : (targets.get(node.identifier) ?? '');
    const words = textOf(node).trim().replace(/\s+/g, ' ');
    const place = placeOfNode(source, node);
    if (node.type === 'link' && url.trim() === '') problems.push(leadsNowhere(node, text));
    else if (!hasContent(node)) {
      const hint = `Write what the link leads to between the brackets: [text](${url}).`;
      problems.push(problem('empty-link', place, `The link "${written}" has no words.`, hint));
    } else if (isVague(words)) {
      const hint = `Name what is behind the link, as in [the name of the page](${url}).`;
      problems.push(vagueLink(words, place, hint));
    } else if (isAddress(words, url)) {
      const target = /^http:\/\/www\./i.test(url) && words.startsWith('www.') ? `https://${words}` : url;
      const hint = `Write what is behind the link in words: [the name of the page](${target}).`;
      problems.push(problem('bare-url', place, `The link text "${words}" is an address.`, hint));
    }
  });
  return problems;
}

/** Whether words say nothing of where a link leads. */
export function isVague(words: string): boolean {
  return VAGUE.has(plain(words.trim().replace(/\s+/g, ' ')));
}

/** The problem of such words. */
export function vagueLink(words: string, place: Place, hint: string): Problem {
  return problem('vague-link', place, `The link text "${words}" does not say where the link leads.`, hint);
}

function leadsNowhere(node: Link | LinkReference | Definition, { source }: ParsedText): Problem {
  const written = source.text.slice(...rangeOf(node));
  const hint =
    node.type === 'definition'
      ? 'Write the URL after the colon, or take the line out.'
      : `Write the URL between the parentheses: [${textOf(node).trim() || 'text'}](/url).`;
  return problem('empty-link', placeOfNode(source, node), `The link "${written}" leads nowhere.`, hint);
}

/** Words without signs and arrows round them, in small letters. */
function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/u, '');
}

function isAddress(words: string, url: string): boolean {
  return words === url || /^(?:https?:\/\/|www\.)\S+$|^[a-z\d-]+(?:\.[a-z\d-]+)+\/\S*$/i.test(words);
}
