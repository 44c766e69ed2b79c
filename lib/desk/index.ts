// Desk: the whole site at once for those who edit it, in previews alone.

export type { Desk } from './desk';
export { makeDesk } from './make-desk';
export { toCsv } from './to-csv';
export { DESK_URL, toHtml as deskToHtml } from './to-html';
