// Cards: the pictures that social networks and messengers show with a link to a page.

export { type Card, cardOf, cardSize } from './card';
export { renderCard } from './render-card';
export { Typeface } from './typeface';
