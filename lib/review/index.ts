// Review: what a preview shows to people who review a change, and nobody else.

export { addEditLinks } from './add-edit-links';
export { type ReviewFacts, readRepository, sourceLink } from './code-host';
export { makeReview, type PageReview, type Review, readReview } from './review';
