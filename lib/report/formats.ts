// Report, last floor: the ways in which it is printed.

import type { Report } from './report';
import { toJson } from './to-json';
import { toMarkdown } from './to-markdown';
import { toText } from './to-text';

/** Each format as a function from a report to what is printed, without a last line end. */
export const reportFormats: Readonly<Record<'text' | 'markdown' | 'json', (report: Report) => string>> = {
  text: toText,
  markdown: toMarkdown,
  // A runner of workflows would take these signs for a command; a reader of JSON finds the same text.
  json: (report) => JSON.stringify(toJson(report), null, 2).replaceAll('##[', '##\\u005b'),
};
