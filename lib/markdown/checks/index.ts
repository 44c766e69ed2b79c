// Markdown, stage 1b: everything that is checked of a text whatever page it stands on.

import type { Problem } from '../../problems';
import type { ParsedText } from '../places';
import { checkContacts } from './contacts';
import { checkFences } from './fences';
import { checkHeadings } from './headings';
import { checkLinkTexts } from './links';
import { checkReferences } from './references';
import { checkTables } from './tables';

/** What is wrong with a text; `levelAbove` is the level of the heading that it stands below, where that is known. */
export function checkText(text: ParsedText, levelAbove?: number): Problem[] {
  return [
    ...checkHeadings(text, levelAbove),
    ...checkLinkTexts(text),
    ...checkReferences(text),
    ...checkTables(text),
    ...checkContacts(text),
    ...checkFences(text),
  ];
}

export { findDense } from './density';
