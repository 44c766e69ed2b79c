import type { Problem } from '@/lib/problems';
import type { ExampleSet } from '../../examples';
import { ProblemNotes } from './ProblemNotes';

const problem: Problem = {
  severity: 'warning',
  rule: 'long-sentence',
  file: 'content/fees.md',
  line: 12,
  column: 1,
  endLine: 12,
  endColumn: 90,
  message: 'A sentence of 32 words is hard to follow.',
  hint: 'Make two of it.',
};

/** States of `ProblemNotes`. */
export const examples: ExampleSet = {
  name: 'ProblemNotes',
  room: 'layout',
  examples: [
    {
      name: 'a warning and an error',
      render: () => (
        <ProblemNotes problems={[problem, { ...problem, severity: 'error', message: '"/fee" is not a page.' }]} />
      ),
    },
    {
      name: 'with a link to its place',
      render: () => (
        <ProblemNotes
          problems={[problem]}
          linkTo={({ file, line }) => `https://github.com/example/site/blob/main/${file}?plain=1#L${line}`}
        />
      ),
    },
  ],
};
