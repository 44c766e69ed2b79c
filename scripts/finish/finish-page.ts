/**
 * Takes the framework out of one exported page: its scripts, their preloads, the flight payload and React’s markers.
 * Whatever is cut is known by what it is; anything else fails the build, so that no page can lose a part in silence.
 */

import { type DefaultTreeAdapterTypes as Html, parse } from 'parse5';
import { chooseScripts } from './client-bundle';
import { type BuildManifest, isFrameModule } from './client-modules';
import { type ClientImport, readClientImports } from './flight';
import { attribute, walk } from './html-tree';
import { checkIslands, ISLAND_TAG, islandFile, type PageIsland } from './islands';

/** What the finishing step knows and adds. */
export interface FinishOptions {
  manifest: BuildManifest;
  /** Inline scripts that stay, by their exact text. */
  keptScripts: readonly string[];
  /** The site’s own scripts: each is added to the pages that have a part which it starts. */
  clientScripts: readonly { url: string; parts: readonly string[] }[];
  /** The folder of islands, from the project’s own: `components/islands`. */
  islandsFolder: string;
}

/** A finished page. */
export interface FinishedPage {
  html: string;
  /** The URLs of the site’s own scripts that it loads. */
  scripts: readonly string[];
  /** The islands on it, in its order; their script is still to be added. */
  islands: readonly PageIsland[];
}

/** A page that must not be published as it is, and why. */
export class UnfinishablePage extends Error {}

interface Cut {
  start: number;
  end: number;
}

const FLIGHT_START = '(self.__next_f=self.__next_f||[]).push([0])';
const FLIGHT_PUSH = /^self\.__next_f\.push\((\[.*\])\)$/s;
const PAINT_TIME = 'requestAnimationFrame(function(){$RT=performance.now()});';
const BOOTSTRAP = /^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\(\{.*\}\);$/s;
/** Types of scripts that no browser runs. */
export const DATA_TYPES: ReadonlySet<string> = new Set(['application/ld+json', 'application/json', 'speculationrules']);
const REACT_MARKERS = new Set(['', '$', '/$', '&', '/&']);

/**
 * Finishes an exported page.
 *
 * @throws {UnfinishablePage} for a client component, a streamed part, or a script that is not known
 */
export function finishPage(html: string, options: FinishOptions): FinishedPage {
  const cuts: Cut[] = [];
  const flight: Uint8Array[] = [];
  const faults: string[] = [];
  const wrappers: Html.Element[] = [];
  const parts = new Set<string | undefined>();
  for (const node of walk(parse(html, { sourceCodeLocationInfo: true }))) {
    const found = examine(node, options, flight);
    if (typeof found === 'string') faults.push(found);
    else if (found) cuts.push(range(node));
    if (!('tagName' in node)) continue;
    parts.add(attribute(node, 'data-module'));
    if (node.tagName === ISLAND_TAG) wrappers.push(node);
  }
  const imports = readClientImports(Buffer.concat(flight));
  const checked = checkIslands(wrappers, imports, options);
  faults.unshift(...clientModules(imports, options), ...checked.faults);
  if (faults.length > 0) throw new UnfinishablePage(`${faults.join('; ')}. ${HOW_TO}`);
  return { ...addScripts(applyCuts(html, cuts), parts, options), islands: checked.islands };
}

/** Names the site’s own scripts in the head of a page that has parts which they start. */
export function addScripts(
  html: string,
  parts: ReadonlySet<string | undefined>,
  { clientScripts }: Pick<FinishOptions, 'clientScripts'>,
): Pick<FinishedPage, 'html' | 'scripts'> {
  const scripts = chooseScripts(clientScripts, parts).map(({ url }) => url);
  const tags = scripts.map(tagOfScript).join('');
  return { html: tags ? addToHead(html, tags) : html, scripts };
}

/** The tag that loads a script of the site’s own. */
export function tagOfScript(url: string): string {
  return `<script type="module" src="${url}"></script>`;
}

/** Puts markup at the end of the head of a page. */
export function addToHead(html: string, markup: string): string {
  const head = html.indexOf('</head>');
  if (head === -1) throw new UnfinishablePage('the page has no head to put the script into');
  return html.slice(0, head) + markup + html.slice(head);
}

/** Whether a node is to be cut, or why the page cannot be published with it. */
function examine(node: Html.Node, options: FinishOptions, flight: Uint8Array[]): boolean | string {
  if (node.nodeName === '#comment' && 'data' in node) return examineComment(node.data);
  if (!('tagName' in node)) return false;
  if (node.tagName === 'script') return examineScript(node, options, flight);
  if (node.tagName === 'link') return examineLink(node, options);
  if (node.tagName === 'template' || attribute(node, 'id')?.match(/^[SBP]:/)) {
    return `it has a streamed part, <${node.tagName} id="${attribute(node, 'id') ?? ''}">`;
  }
  return isEmptyMetadataHolder(node);
}

function examineScript(node: Html.Element, options: FinishOptions, flight: Uint8Array[]): boolean | string {
  const source = attribute(node, 'src');
  if (source !== undefined) return options.manifest.scripts.has(source) || `the script "${source}" is not known`;
  if (DATA_TYPES.has(attribute(node, 'type') ?? '')) return false;
  const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  if (options.keptScripts.includes(text)) return false;
  if (text === FLIGHT_START || text === PAINT_TIME || BOOTSTRAP.test(text)) return true;
  const push = FLIGHT_PUSH.exec(text)?.[1];
  if (push !== undefined) {
    flight.push(flightBytes(push));
    return true;
  }
  if (/\$R[A-Z]/.test(text)) return 'React streamed a part of it, for a script to put in place';
  return `the inline script "${text.slice(0, 80)}" is not known`;
}

const HOW_TO =
  'Pages are static HTML. For a component that needs the browser make an island: write it in ' +
  "components/islands/<its-name>/<ItsName>.tsx, which begins with 'use client', and place it as " +
  '<Island><ItsName /></Island>. A plain script goes into client/.';

/** What one `__next_f.push` call carries: `[1, text]` or `[3, base64]`. */
function flightBytes(json: string): Uint8Array {
  const call: unknown = JSON.parse(json);
  const [kind, data] = Array.isArray(call) ? call : [];
  if (kind === 1 && typeof data === 'string') return Buffer.from(data);
  if (kind === 3 && typeof data === 'string') return Buffer.from(data, 'base64');
  throw new UnfinishablePage(`the flight payload has an unknown part: ${json.slice(0, 80)}`);
}

/** The client modules that are neither Next’s own frame nor islands. */
function clientModules(imports: readonly ClientImport[], options: FinishOptions): string[] {
  const faults = imports.flatMap((each) => {
    const file = options.manifest.modules.get(each.module);
    if (file === undefined) return [`it uses the client module ${each.module}, which no manifest names`];
    if (isFrameModule(file) || islandFile(each, options)) return [];
    return [`it uses the client component "${file.replace(/^\[project\]\//, '')}" (${each.name || 'default'})`];
  });
  return [...new Set(faults)];
}

function examineLink(node: Html.Element, { manifest }: FinishOptions): boolean | string {
  const isScript = attribute(node, 'as') === 'script' || attribute(node, 'rel') === 'modulepreload';
  const href = attribute(node, 'href') ?? '';
  return isScript && (manifest.scripts.has(href) || `the preloaded script "${href}" is not known`);
}

function examineComment(text: string): boolean | string {
  if (REACT_MARKERS.has(text.trim())) return true;
  if (/^\$[?!~]/.test(text)) return 'a part of it was not ready when it was rendered';
  return `the comment "${text.slice(0, 80)}" is not known`;
}

/** Next’s holder for metadata that comes late: a hidden box with nothing in it but markers. */
function isEmptyMetadataHolder(node: Html.Element): boolean {
  const isHidden = node.tagName === 'div' && node.attrs.length === 1 && attribute(node, 'hidden') === '';
  return isHidden && node.childNodes.every((child) => child.nodeName === '#comment');
}

function range(node: Html.Node): Cut {
  const location = node.sourceCodeLocation;
  if (!location) throw new UnfinishablePage(`the parser made a <${node.nodeName}> that the page does not have.`);
  return { start: location.startOffset, end: location.endOffset };
}

function applyCuts(html: string, cuts: readonly Cut[]): string {
  const ordered = [...cuts].sort((a, b) => a.start - b.start || b.end - a.end);
  let result = '';
  let at = 0;
  for (const { start, end } of ordered) {
    if (start < at) continue;
    result += html.slice(at, start);
    at = end;
  }
  return result + html.slice(at);
}
