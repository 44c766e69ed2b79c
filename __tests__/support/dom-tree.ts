import { JSDOM } from 'jsdom';

/** Elements that space beside them matters to. Labels are not among them: GOV.UK draws them as blocks. */
const INLINE = new Set([
  'A',
  'ABBR',
  'B',
  'BUTTON',
  'CODE',
  'EM',
  'I',
  'IMG',
  'INPUT',
  'SELECT',
  'SMALL',
  'SPAN',
  'STRONG',
  'SVG',
  'TEXTAREA',
]);

/** One for all: a document of its own for each text takes far longer. */
const { document } = new JSDOM('<!DOCTYPE html>').window;

/** An HTML text as lines that are equal when two texts draw the same: attributes sorted, insignificant space gone. */
export function toDomLines(html: string): string[] {
  document.body.innerHTML = html;
  const lines: string[] = [];
  for (const child of significantChildren(document.body)) write(child, '', lines);
  return lines;
}

function write(node: Node | string, indent: string, lines: string[]): void {
  if (typeof node === 'string') {
    lines.push(`${indent}${JSON.stringify(node)}`);
    return;
  }
  const element = node as Element;
  const attributes = [...element.attributes].map(({ name, value }) => [name, plainValue(name, value)]);
  attributes.sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  const shown = attributes.map(([name, value]) => ` ${name}=${JSON.stringify(value)}`).join('');
  lines.push(`${indent}<${element.tagName.toLowerCase()}${shown}>`);
  if (element.tagName === 'TEXTAREA') lines.push(`${indent}  ${JSON.stringify(element.textContent)}`);
  else for (const child of significantChildren(element)) write(child, `${indent}  `, lines);
}

/** Space round class names and between the parts of a style means nothing. */
function plainValue(name: string, value: string): string {
  if (name === 'class') return value.trim();
  return name === 'style' ? value.replace(/\s*([:;])\s*/g, '$1').replace(/;$/, '') : value;
}

/** Elements, and texts with their runs of space made one; space next to a block or at an end draws nothing. */
function significantChildren(parent: Element): (Element | string)[] {
  const children: (Element | string)[] = [];
  for (const node of parent.childNodes) {
    if (node.nodeType === 1) children.push(node as Element);
    if (node.nodeType !== 3) continue;
    const text = (node.nodeValue ?? '').replace(/[ \t\n\r]+/g, ' ');
    const last = children.at(-1);
    if (typeof last === 'string') children[children.length - 1] = (last + text).replace(/ +/g, ' ');
    else children.push(text);
  }
  const isEdge = (each: Element | string | undefined) =>
    each === undefined || (typeof each !== 'string' && !INLINE.has(each.tagName.toUpperCase()));
  return children
    .map((child, index) => {
      if (typeof child !== 'string') return child;
      const start = isEdge(children[index - 1]) ? child.trimStart() : child;
      return isEdge(children[index + 1]) ? start.trimEnd() : start;
    })
    .filter((child) => child !== '');
}
