import { type CodeAction, CodeActionKind, type CodeActionParams, type Range } from 'vscode-languageserver/node';
import type { EditedSite } from '../../lib/editor';
import { toDiagnostic, toRange } from './to-protocol';

/** For each problem in a range that has exactly one right answer, the change that mends it. */
export function listQuickFixes(
  { problems }: EditedSite,
  file: string,
  { range, context, textDocument }: CodeActionParams,
): CodeAction[] {
  const { only } = context;
  if (only && !only.some((kind) => CodeActionKind.QuickFix.startsWith(kind))) return [];
  return problems.flatMap((problem): CodeAction[] => {
    const { fix } = problem;
    const place = toRange(problem);
    if (problem.file !== file || fix === undefined || !isTouching(place, range)) return [];
    return [
      {
        title: `Write ${fix.includes('"') ? fix : `"${fix}"`}`,
        kind: CodeActionKind.QuickFix,
        isPreferred: true,
        diagnostics: [toDiagnostic(problem)],
        edit: { changes: { [textDocument.uri]: [{ range: toRange(problem.fixPlace ?? problem), newText: fix }] } },
      },
    ];
  });
}

function isTouching(a: Range, b: Range): boolean {
  const isAfter = (from: Range, to: Range) =>
    from.start.line > to.end.line || (from.start.line === to.end.line && from.start.character > to.end.character);
  return !isAfter(a, b) && !isAfter(b, a);
}
