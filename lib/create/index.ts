// Create: new pages, partials and promos that pass every check.

export { createPage, type NewPage, urlOf } from './create-page';
export { createPartial, type NewPartial } from './create-partial';
export { listNeighbours } from './place-in-navigation';
