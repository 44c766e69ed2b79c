// Pictures: a drawing (SVG) as it is published: lighter, and with nothing in it that runs or loads.

import type { CustomPlugin } from 'svgo';

/** What decides about the bytes of a cleaned drawing besides its own; counted up when the rules below change. */
export const DRAWING_RECIPE = 'drawing 1';

/** Elements that hold other documents, play, or lead away. */
const FOREIGN = new Set([
  'foreignObject',
  'iframe',
  'object',
  'embed',
  'audio',
  'video',
  'canvas',
  'handler',
  'listener',
]);

const isInside = (address: string) => /^\s*(#|data:image\/(png|jpeg|webp|gif)[;,])/i.test(address);

/** Whether a style loads something, or may: what is escaped cannot be read. */
const loads = (style: string) => /@import|\\/i.test(style) || /url\(\s*(?!["']?\s*#)/i.test(style);

/**
 * Takes away what a drawing does not need to be drawn: other documents, links, addresses of other files, styles that
 * load, and changes that are made to an address while it is shown. Scripts and handlers are svgo’s own part.
 */
const onlyDrawing: CustomPlugin = {
  name: 'onlyDrawing',
  fn: () => ({
    instruction: { enter: (node, parent) => void detach(node, parent) },
    element: {
      enter(node, parent) {
        const local = node.name.replace(/^.*:/, '');
        const text = node.children.map((child) => ('value' in child ? child.value : '')).join('');
        if (FOREIGN.has(local) || (local === 'style' && loads(text))) return detach(node, parent);
        if (/href$/i.test(node.attributes.attributeName ?? '')) return detach(node, parent);
        for (const [name, value] of Object.entries(node.attributes)) {
          const isAddress = /(^|:)(href|src|base)$/i.test(name);
          if (/^on/i.test(name) || (isAddress && !isInside(value)) || (!isAddress && loads(value))) {
            delete node.attributes[name];
          }
        }
      },
    },
  }),
};

/** Another list, as the old one is being walked. */
function detach<Node>(node: Node, parent: { children: Node[] }): void {
  parent.children = parent.children.filter((child) => child !== node);
}

/**
 * Cleans a drawing: the same bytes for the same drawing.
 *
 * @param size its size in CSS pixels, which it scales from where it names no `viewBox`
 * @throws when it is no SVG that can be read to its end
 */
export async function cleanDrawing(
  bytes: Buffer,
  { width, height }: { width: number; height: number },
): Promise<Buffer> {
  // Loaded where a drawing is published alone: a check never needs it.
  const { optimize } = await import('svgo');
  const scales: CustomPlugin = {
    name: 'scales',
    fn: () => ({
      element: {
        enter(node, parent) {
          if (parent.type === 'root') node.attributes.viewBox ??= `0 0 ${width} ${height}`;
        },
      },
    }),
  };
  const { data } = optimize(bytes.toString('utf8'), {
    plugins: [scales, 'removeScripts', onlyDrawing, 'preset-default'],
  });
  return Buffer.from(data);
}
