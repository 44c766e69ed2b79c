// Source: texts that know their places. The ground floor of the engine.

export { applyEdits, type TextEdit } from './edits';
export { type Excerpt, SourceFile } from './excerpt';
export { comparePlaces, type Place } from './place';
export { textAt } from './text-at';
