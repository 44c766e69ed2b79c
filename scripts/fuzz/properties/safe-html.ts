import { type DefaultTreeAdapterTypes as Html, parseFragment } from 'parse5';
import { walk } from '../../finish/html-tree';
import type { Property } from './property';
import { urlFault } from './url-fault';

/** Elements that run code, load something, or change how everything else is read. */
const ELEMENTS =
  /^(script|style|iframe|frame|frameset|object|embed|applet|base|meta|link|form|math|template|noscript|portal|audio|video|track|marquee|foreignobject|use|set|animate\w*)$/i;

/** Nothing that runs, and nothing from another host, is in any page: read as a browser reads it. */
export const safeHtml: Property = {
  name: 'nothing executable or off-site in the HTML',
  findFaults: ({ html }) =>
    [...html].flatMap(([url, text]) =>
      [...walk(parseFragment(text))].flatMap((node) => ('tagName' in node ? elementFaults(node, url) : [])),
    ),
};

function elementFaults(node: Html.Element, url: string): string[] {
  const faults = ELEMENTS.test(node.tagName) ? [`<${node.tagName}> on ${url}`] : [];
  for (const { name, value } of node.attrs) {
    const fault = attributeFault(name, value);
    if (fault) faults.push(`${fault} on ${url}: <${node.tagName} ${name}=${JSON.stringify(value)}>`);
  }
  return faults;
}

function attributeFault(name: string, value: string): string | undefined {
  if (/^on/i.test(name)) return 'a handler';
  if (/^(style|srcdoc|formaction|action|ping|background|target|is|nonce|xmlns.*)$/i.test(name))
    return 'an unsafe attribute';
  if (/^(xlink:)?href$/i.test(name)) return urlFault(value, 'link');
  if (/^(src|poster|data|cite|longdesc|usemap|manifest|codebase)$/i.test(name)) return urlFault(value, 'load');
  if (/^(image)?srcset$/i.test(name)) {
    return value
      .split(',')
      .map((each) => urlFault(each.trim().split(/\s/)[0] ?? '', 'load'))
      .find((fault) => fault !== undefined);
  }
  return undefined;
}
