import type { Problem } from '@/lib/problems';

/** Props of `DevelopmentProblems`. */
export interface DevelopmentProblemsProps {
  problems: readonly Problem[];
}

/** What only `npm run dev` shows: the problems of the content. */
export function DevelopmentProblems({ problems }: DevelopmentProblemsProps) {
  if (problems.length === 0) return null;
  return (
    <details className="development-problems">
      <summary>Problems in the content: {problems.length}</summary>
      <ul>
        {problems.map(({ file, line, column, message, hint }) => (
          <li key={`${file}:${line}:${column}:${message}`}>
            <code>{`${file}:${line}:${column}`}</code> {message} {hint}
          </li>
        ))}
      </ul>
    </details>
  );
}
