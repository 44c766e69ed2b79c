import { type DefaultTreeAdapterTypes as Html, parse } from 'parse5';
import { markScriptSupport } from '@/components/layout/script-support';
import { attribute } from '@/scripts/finish/html-tree';

/** Style sheets get other names when their unused rules are taken out. */
const SHEET = /\/_next\/static\/chunks\/[\w-]+\.css/g;

/** Everything that a visitor, a search engine or a style sees of a page, in order: texts, elements and attributes but scripts. */
export function listSeen(html: string): string[] {
  const parts: string[] = [];
  const visit = (node: Html.Node) => {
    if (node.nodeName === '#text' && 'value' in node) {
      const last = parts.at(-1);
      if (last?.startsWith('text ')) parts[parts.length - 1] = last + node.value;
      else parts.push(`text ${node.value}`);
    }
    const isElement = 'tagName' in node;
    if (isElement && isOfScripts(node)) return;
    const attributes = isElement ? node.attrs : [];
    const shown = attributes.map(
      ({ name, value }) => `${name}=${JSON.stringify(value.replace(SHEET, 'a style sheet'))}`,
    );
    if (isElement) parts.push(`<${[node.tagName, ...shown].join(' ')}>`);
    if ('childNodes' in node) node.childNodes.forEach(visit);
    if ('content' in node) visit(node.content);
    if (isElement) parts.push(`</${node.tagName}>`);
  };
  visit(parse(html));
  return parts;
}

/** Whether an element is a script but GOV.UK’s line, loads one ahead, or is Next’s empty box for metadata that comes late. */
function isOfScripts(element: Html.Element): boolean {
  const { tagName, attrs, childNodes } = element;
  if (tagName === 'script')
    return childNodes.every((child) => !('value' in child) || child.value !== markScriptSupport);
  if (tagName === 'link') {
    return attribute(element, 'as') === 'script' || attribute(element, 'rel') === 'modulepreload';
  }
  const isHidden = tagName === 'div' && attrs.length === 1 && attribute(element, 'hidden') === '';
  return isHidden && childNodes.every(({ nodeName }) => nodeName === '#comment');
}
