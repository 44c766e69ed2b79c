import type { CSSProperties } from 'react';
import type { Problem } from '@/lib/problems';

/** Props of `ProblemNotes`. */
export interface ProblemNotesProps {
  /** In the order shown. */
  problems: readonly Problem[];
}

/** Visitors never see these notes: their styles come with them, not with the site’s. */
const noteStyle: Record<Problem['severity'], CSSProperties> = {
  error: { marginBottom: 5, padding: 10, borderLeft: '5px solid var(--clay)', background: 'var(--mist)' },
  warning: { marginBottom: 5, padding: 10, borderLeft: '5px solid var(--marigold)', background: 'var(--mist)' },
};

/** Problems for an editor, who sees the page while writing it: where, what is wrong, what to write instead. */
export function ProblemNotes({ problems }: ProblemNotesProps) {
  if (problems.length === 0) return null;
  return (
    <ul style={{ margin: '0 0 15px', padding: 0, listStyle: 'none', overflowWrap: 'anywhere' }}>
      {problems.map(({ severity, file, line, column, message, hint }) => (
        <li style={noteStyle[severity]} key={`${file}:${line}:${column}:${message}`}>
          <code>{`${file}:${line}:${column}`}</code> {message} {hint}
        </li>
      ))}
    </ul>
  );
}
