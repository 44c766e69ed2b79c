// Graph: who uses what on a site, both ways. Everything that follows references reads it, and walks no tree itself.

export type { LinkTarget } from './link-target';
export { type CardGroup, listCards } from './navigation';
export { listFinalRedirects, withoutExtension } from './redirect-targets';
export { SiteGraph, type Use } from './site-graph';
