// Editor: the top floor of the engine. What an editor asks of a site at a position, in no protocol's terms.

export { suggest } from './complete';
export type { EditedSite, Position } from './edited-site';
export { describeAt } from './hover';
export { findDefinitions, findReferences } from './navigate';
export { findRenamable, renameAt } from './rename';
export type { Suggestion, SuggestionKind } from './suggestion';
export { type FileSymbol, listSymbols } from './symbols';
