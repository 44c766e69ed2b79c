// Graph: who uses what on a site, both ways. Everything that follows references reads it, and walks no tree itself.

export type { LinkTarget } from './link-target';
export { type CardGroup, listCards } from './navigation';
export { listFinalRedirects, withoutExtension } from './redirect-targets';
export { listRedirectUses } from './redirect-uses';
export { SiteGraph, type ThingKind, type Use } from './site-graph';
export { findSection, findThing, type Thing, usesOfThing } from './things';
export { findWay, listMenu, type MenuEntry, type Wayfinding } from './wayfinding';
