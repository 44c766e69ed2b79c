// Markdown, stage 1b: everything that is checked of a text whatever page it stands on.

import type { Problem } from '../../problems';
import { isWithin } from '../../source';
import type { ParsedText } from '../places';
import { checkBoldHeadings } from './bold-headings';
import { checkContacts } from './contacts';
import { checkFences } from './fences';
import { checkHeadings } from './headings';
import { checkLinkTexts } from './links';
import { checkPictures } from './pictures';
import { checkReferences } from './references';
import { checkStrayLines } from './stray-lines';
import { checkStrayLinks } from './stray-links';
import { checkTables } from './tables';

/** What is wrong with a text; `levelAbove` is the level of the heading that it stands below, where that is known. */
export function checkText(text: ParsedText, levelAbove?: number): Problem[] {
  const stray = checkStrayLinks(text);
  const others = [
    ...checkHeadings(text, levelAbove),
    ...checkBoldHeadings(text),
    ...checkStrayLines(text),
    ...checkLinkTexts(text),
    ...checkReferences(text),
    ...checkTables(text),
    ...checkPictures(text),
    ...checkContacts(text),
    ...checkFences(text),
  ];
  // What Markdown makes of the pieces of a link that is none is no second fault.
  return [...stray, ...others.filter((each) => !stray.some((whole) => isWithin(each, whole)))];
}

export { findDense } from './density';
export { isVague, vagueLink } from './links';
export { fileNameAlt } from './pictures';
