// Checks: what can be told of one file by itself. It takes most of the time, and can be done ahead, many at once.

import { type PlainLanguageLimits, type ReadBody, readBodyAhead } from '../content';
import type { SourceFile } from '../source';
import { type CheckedText, checkText } from './plain-language';

/** What one page or partial says by itself: plain data, which can be kept and handed from thread to thread. */
export interface ReadText {
  body: ReadBody;
  language: CheckedText;
}

/** Reads the file of a page or a partial by itself. */
export function readText(source: SourceFile, limits: PlainLanguageLimits): ReadText {
  const { source: written, ...body } = readBodyAhead(source);
  return { body, language: checkText({ source: written, ...body }, limits) };
}
