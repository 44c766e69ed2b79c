import type { Problem } from '@/lib/problems';
import { ProblemNotes } from './problem-notes/ProblemNotes';

/** Props of `DevelopmentProblems`. */
export interface DevelopmentProblemsProps {
  /** Those of the whole content. */
  problems: readonly Problem[];
  /** How many of them are of the page that is shown. */
  ofPage: number;
}

/** What only `npm run dev` shows on every page: the problems of the whole content. */
export function DevelopmentProblems({ problems, ofPage }: DevelopmentProblemsProps) {
  if (problems.length === 0) return null;
  return (
    <details style={{ padding: 15, border: '4px solid var(--clay)', background: 'var(--paper)' }}>
      <summary>
        Problems in the content: {problems.length}, of this page: {ofPage}
      </summary>
      <ProblemNotes problems={problems} />
    </details>
  );
}
