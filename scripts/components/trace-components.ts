import {
  createElement,
  Fragment,
  isValidElement,
  type JSXElementConstructor,
  type ReactElement,
  type ReactNode,
} from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { KnownComponents } from './load-components';

/** A component where it stands in a piece of markup. */
export interface ComponentTrace {
  /** `room/slug` */
  address: string;
  /** Bytes of its markup, with all that is in it. */
  htmlBytes: number;
  /** Bytes of its markup without those of the components in it. */
  ownBytes: number;
  /** The components in it, in the order of the page. */
  nested: ComponentTrace[];
}

/** A piece of markup: the components in it, and its bytes. */
export interface Trace {
  htmlBytes: number;
  nested: ComponentTrace[];
}

/** A node with every component drawn out to elements. */
interface Drawn {
  node: ReactNode;
  nested: ComponentTrace[];
}

/**
 * Finds the components in a tree of elements, and what markup each of them makes. A function that is no known component
 * counts as part of the one that uses it, one that draws nothing is not there, and one that runs in the browser too is
 * rendered, but not looked into.
 *
 * @throws when a component is asynchronous, or neither a function nor an element of React’s own
 */
export function traceComponents(tree: ReactNode, known: KnownComponents): Trace {
  const { node, nested } = draw(tree, known);
  return { htmlBytes: measure(node), nested };
}

function draw(node: ReactNode, known: KnownComponents): Drawn {
  if (isList(node)) return drawAll(node, known);
  if (!isValidElement<Record<string, unknown>>(node)) return { node, nested: [] };
  const { type } = node;
  if (typeof type === 'string' || typeof type === 'symbol') return drawChildren(node, known);
  if (typeof type !== 'function') throw new Error(`<${describe(type)}> is no component that can be looked into.`);
  const component = known.get(type);
  const inner = component?.isClient ? { node, nested: [] } : draw(call(type, node.props), known);
  if (!component) return inner;
  const htmlBytes = measure(inner.node);
  if (htmlBytes === 0) return inner;
  const ownBytes = htmlBytes - inner.nested.reduce((sum, each) => sum + each.htmlBytes, 0);
  return { node: inner.node, nested: [{ address: component.address, htmlBytes, ownBytes, nested: inner.nested }] };
}

function drawAll(nodes: readonly ReactNode[], known: KnownComponents): Drawn {
  const drawn = nodes.map((each) => draw(each, known));
  const nested = drawn.flatMap((each) => each.nested);
  return { node: createElement(Fragment, {}, ...drawn.map((each) => each.node)), nested };
}

/** Children are given one by one, so that React asks for no keys. */
function drawChildren(element: ReactElement<Record<string, unknown>>, known: KnownComponents): Drawn {
  const { children, ...props } = element.props;
  if (!isNode(children)) return { node: element, nested: [] };
  const drawn = (isList(children) ? children : [children]).map((each) => draw(each, known));
  return {
    node: createElement(element.type, props, ...drawn.map((each) => each.node)),
    nested: drawn.flatMap((each) => each.nested),
  };
}

/** Components are plain functions of their props: one that uses hooks or is a class throws here. */
function call(type: JSXElementConstructor<Record<string, unknown>>, props: Record<string, unknown>): ReactNode {
  const result: unknown = Reflect.apply(type, undefined, [props]);
  if (isNode(result) || result === undefined) return result;
  throw new Error(`<${describe(type)}> is asynchronous or makes no markup: it cannot be looked into.`);
}

function isNode(value: unknown): value is ReactNode {
  const isText = ['string', 'number', 'boolean', 'bigint'].includes(typeof value);
  return isText || value === null || isValidElement(value) || (Array.isArray(value) && value.every(isNodeOrNothing));
}

function isNodeOrNothing(value: unknown): boolean {
  return value === undefined || isNode(value);
}

function isList(node: ReactNode): node is readonly ReactNode[] {
  return Array.isArray(node);
}

function describe(type: unknown): string {
  return typeof type === 'function' ? type.name || 'a function without a name' : String(type);
}

function measure(node: ReactNode): number {
  return Buffer.byteLength(renderToStaticMarkup(node));
}
