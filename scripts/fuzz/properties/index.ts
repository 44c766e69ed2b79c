import { answer } from '../answer';
import type { Files } from '../files';
import { boundedAnswer } from './bounded-answer';
import { insideFile } from './inside-file';
import { plainWords } from './plain-words';
import type { Property } from './property';
import { safeHtml } from './safe-html';
import { sameAnswer } from './same-answer';
import { wholePage } from './whole-page';

const properties: readonly Property[] = [insideFile, plainWords, boundedAnswer, safeHtml, wholePage, sameAnswer];

/** What is wrong with the program’s answer to a tree: it throws, or a property does not hold. Empty when all is well. */
export async function findFaults(files: Files): Promise<string[]> {
  try {
    const given = await answer(files);
    const faults = await Promise.all(
      properties.map(async ({ name, findFaults }) => (await findFaults(given)).map((fault) => `${name}: ${fault}`)),
    );
    return faults.flat();
  } catch (error) {
    return [`no crash: ${error instanceof Error ? error.stack : error}`];
  }
}
