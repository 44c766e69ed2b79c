import { computeAccessibleDescription, computeAccessibleName, getRole } from 'dom-accessibility-api';
import { JSDOM } from 'jsdom';

/** Roles that say nothing of their own: their content stands in their place. */
const TRANSPARENT = new Set(['generic', 'presentation', 'none']);
/** Roles whose content is their name: it is not told twice. */
const NAMED_BY_CONTENT = new Set(['link', 'button', 'heading', 'option', 'tab', 'img', 'summary']);
const INLINE = new Set(['A', 'ABBR', 'B', 'CODE', 'EM', 'I', 'SMALL', 'SPAN', 'STRONG']);
const STATES = ['expanded', 'checked', 'selected', 'disabled', 'current', 'invalid', 'pressed', 'live'];

/** One for all: a document of its own for each piece takes ten times as long. */
const { document } = new JSDOM('<!DOCTYPE html>').window;

/**
 * What assistive technology gets of a piece of HTML, a line each: role, "name", [states]. Made from markup alone, so
 * without what styles hide or add.
 *
 * Source: WAI-ARIA and HTML-AAM, as `dom-accessibility-api` computes them.
 */
export function accessibilityTree(html: string): string {
  document.body.innerHTML = html;
  return listChildren(document.body, '').join('\n');
}

function listChildren(parent: Element, indent: string): string[] {
  const lines: string[] = [];
  for (const node of parent.childNodes) {
    const text = node.nodeType === node.TEXT_NODE ? (node.nodeValue ?? '').replace(/\s+/g, ' ').trim() : '';
    if (text) lines.push(`${indent}text "${text}"`);
    if (isElement(node) && !isHidden(node)) lines.push(...describe(node, indent));
  }
  return lines;
}

/** What can be used inside something whose words are told as its name: a link in a heading. */
function isControl(line: string): boolean {
  return /^ *(link|button)\b/.test(line);
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

function isHidden(element: Element): boolean {
  const hidesItself = element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true';
  return hidesItself || element.matches('script, style, template, source, input[type=hidden]');
}

function describe(element: Element, indent: string): string[] {
  const role = roleOf(element);
  if (!role || TRANSPARENT.has(role)) return listChildren(element, indent);
  const name = nameOf(element, role);
  // A section is a landmark only by its name.
  if (role === 'region' && name === '') return listChildren(element, indent);
  const description = computeAccessibleDescription(element, { getComputedStyle: plainStyle });
  const facts = [
    `${indent}${role}`,
    name && `"${name}"`,
    ...statesOf(element).map((state) => `[${state}]`),
    description && `described as "${description}"`,
  ];
  const line = facts.filter(Boolean).join(' ');
  const inner = listChildren(element, `${indent}  `);
  return [line, ...(NAMED_BY_CONTENT.has(role) ? inner.filter(isControl) : inner)];
}

/** Words alone are read as they stand: `dom-accessibility-api` drops the space at the end of a part of them. */
function nameOf(element: Element, role: string): string {
  // A caption is the name of its table, and has none itself.
  if (role === 'caption') return '';
  const caption = role === 'figure' ? element.querySelector('figcaption') : undefined;
  if (caption) return (caption.textContent ?? '').trim();
  const isOfWords = NAMED_BY_CONTENT.has(role) && !element.matches('img, input, [aria-label], [aria-labelledby]');
  if (!isOfWords || element.querySelector('img, svg, [aria-hidden], [aria-label], [hidden]')) {
    return computeAccessibleName(element, { getComputedStyle: plainStyle });
  }
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** What `dom-accessibility-api` leaves to its callers: roles that it lacks, or that depend on where an element stands. */
function roleOf(element: Element): string | null {
  if (element.tagName === 'SUMMARY') return 'summary';
  if (element.tagName === 'TIME') return 'time';
  if (element.tagName === 'CAPTION') return 'caption';
  if (element.tagName === 'TH' && element.getAttribute('scope') === 'row') return 'rowheader';
  if (element.tagName === 'LEGEND' || element.tagName === 'LABEL') return null;
  const isOfPage = !element.closest('article, aside, main, nav, section');
  if (element.tagName === 'HEADER') return isOfPage ? 'banner' : null;
  if (element.tagName === 'FOOTER') return isOfPage ? 'contentinfo' : null;
  return getRole(element);
}

/** jsdom knows no default styles: whether an element is inline decides where names have spaces. */
function plainStyle(element: Element): CSSStyleDeclaration {
  const style = element.ownerDocument.createElement('i').style;
  // Words for screen readers alone are taken out of the line, which makes boxes of them.
  const isInline = INLINE.has(element.tagName) && !element.matches('.govuk-visually-hidden');
  style.display = isInline ? 'inline' : 'block';
  return style;
}

function statesOf(element: Element): string[] {
  const states = STATES.flatMap((state) => {
    const value = element.getAttribute(`aria-${state}`);
    return value === null || value === 'false' ? [] : [value === 'true' ? state : `${state}=${value}`];
  });
  for (const state of ['checked', 'disabled', 'open', 'required']) if (element.hasAttribute(state)) states.push(state);
  const level = /^H([1-6])$/.exec(element.tagName)?.[1];
  return [...(level ? [`level=${level}`] : []), ...new Set(states)];
}
