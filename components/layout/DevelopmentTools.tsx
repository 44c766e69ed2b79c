import type { Problem } from '@/lib/problems';
import { StartInDevelopment } from './StartInDevelopment';

/** Props of `DevelopmentTools`. */
export interface DevelopmentToolsProps {
  problems: readonly Problem[];
}

/** What only `npm run dev` shows: the problems of the content, and the scripts started after React has taken over. */
export function DevelopmentTools({ problems }: DevelopmentToolsProps) {
  return (
    <>
      <StartInDevelopment />
      {problems.length > 0 && (
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
      )}
    </>
  );
}
