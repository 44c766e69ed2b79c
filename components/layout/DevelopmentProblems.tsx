import type { Problem } from '@/lib/problems';
import { ProblemNotes } from './ProblemNotes';

/** Props of `DevelopmentProblems`. */
export interface DevelopmentProblemsProps {
  problems: readonly Problem[];
}

/** What only `npm run dev` shows on every page: the problems of the whole content. */
export function DevelopmentProblems({ problems }: DevelopmentProblemsProps) {
  if (problems.length === 0) return null;
  return (
    <details style={{ padding: 15, border: '4px solid var(--clay)', background: 'var(--paper)' }}>
      <summary>Problems in the content: {problems.length}</summary>
      <ProblemNotes problems={problems} />
    </details>
  );
}
