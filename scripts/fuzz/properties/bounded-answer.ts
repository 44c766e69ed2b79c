import { sizeOf } from '../files';
import type { Property } from './property';

/** What a byte of content may lead to at most. Generous: it is there for what grows without end. */
const PER_BYTE = { problems: 2, words: 400, html: 4_000 };
const AT_LEAST = { problems: 50, words: 50_000, html: 200_000 };

/** The work is in step with the size of the tree: counted, not timed, so that it is the same on every machine. */
export const boundedAnswer: Property = {
  name: 'an answer in step with the size of the tree',
  findFaults({ files, problems, html }) {
    const size = sizeOf(files);
    const counts = {
      problems: problems.length,
      words: problems.reduce((sum, { message, hint }) => sum + message.length + hint.length, 0),
      html: [...html.values()].reduce((sum, each) => sum + each.length, 0),
    };
    return (['problems', 'words', 'html'] as const)
      .filter((kind) => counts[kind] > AT_LEAST[kind] + PER_BYTE[kind] * size)
      .map((kind) => `${counts[kind]} of ${kind} from ${size} bytes`);
  },
};
