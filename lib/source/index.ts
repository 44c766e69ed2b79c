// Source: texts that know their places. The ground floor of the engine.

export { type Excerpt, SourceFile } from './excerpt';
export { comparePlaces, type Place } from './place';
