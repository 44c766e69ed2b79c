// Source: texts that know their places. The ground floor of the engine.

export { applyEdits, type TextEdit } from './edits';
export { type Excerpt, SourceFile } from './excerpt';
export { comparePlaces, isWithin, type Place, type Position, wholeFile } from './place';
export { textAt } from './text-at';
