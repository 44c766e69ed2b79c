/** Starts one part of a page; `root` is the element that has its `data-module`. */
export type StartPart = (root: Element) => unknown;

/** Starts the parts that the page has, once each, and shows those that wait for it: in development React may ask twice. */
export function startParts(parts: Readonly<Record<string, StartPart>>): void {
  for (const [name, start] of Object.entries(parts)) {
    for (const root of document.querySelectorAll(`[data-module="${name}"]:not([data-${name}-init])`)) {
      start(root);
      root.setAttribute(`data-${name}-init`, '');
      root.removeAttribute('hidden');
    }
  }
}
