import type { Problem } from '@/lib/problems';

/** Props of `ProblemNotes`. */
export interface ProblemNotesProps {
  /** In the order shown. */
  problems: readonly Problem[];
  /** Where a problem’s place can be opened; nowhere where it returns nothing. */
  linkTo?: ((problem: Problem) => string | undefined) | undefined;
}

/** Problems for an editor, while writing or in a preview: where, what is wrong, what to write instead. */
export function ProblemNotes({ problems, linkTo }: ProblemNotesProps) {
  if (problems.length === 0) return null;
  return (
    <ul className="problem-notes">
      {problems.map((each) => {
        const { severity, file, line, column, message, hint } = each;
        const place = `${file}:${line}:${column}`;
        const url = linkTo?.(each);
        return (
          <li className="problem-notes__note" data-severity={severity} key={`${place}:${message}`}>
            <code>{url ? <a href={url}>{place}</a> : place}</code> {message} {hint}
          </li>
        );
      })}
    </ul>
  );
}
