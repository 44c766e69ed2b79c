import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type CompletionItem,
  CompletionItemKind,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentSymbol,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
  type Position as ProtocolPosition,
  type Range,
  SymbolKind,
} from 'vscode-languageserver/node';
import type { FileSymbol, Position, Suggestion, SuggestionKind } from '../../lib/editor';
import type { Problem } from '../../lib/problems';
import type { Place } from '../../lib/source';
import { root } from '../root';

/** A position as the engine counts: from 1, where the protocol counts from 0; both in UTF-16 code units. */
export function toPosition({ line, character }: ProtocolPosition): Position {
  return { line: line + 1, column: character + 1 };
}

/** A place as the protocol counts. */
export function toRange({ line, column, endLine, endColumn }: Place): Range {
  return {
    start: { line: line - 1, character: column - 1 },
    end: { line: endLine - 1, character: endColumn - 1 },
  };
}

/** A problem, with a link to what its rule says. */
export function toDiagnostic(problem: Problem): Diagnostic {
  return {
    range: toRange(problem),
    severity: problem.severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    code: problem.rule,
    codeDescription: { href: `${pathToFileURL(join(root, 'docs/rules.md'))}#${problem.rule}` },
    source: 'content',
    message: `${problem.message}\n${problem.hint}`,
  };
}

const completionKinds: Readonly<Record<SuggestionKind, CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  choice: CompletionItemKind.EnumMember,
  page: CompletionItemKind.File,
  section: CompletionItemKind.Reference,
  partial: CompletionItemKind.Module,
  file: CompletionItemKind.File,
  value: CompletionItemKind.Constant,
  block: CompletionItemKind.Struct,
};

/** Suggestions in their order. Editors that know no snippets get the text without what is to be filled in. */
export function toCompletionItems(
  suggestions: readonly Suggestion[],
  end: ProtocolPosition,
  hasSnippets: boolean,
): CompletionItem[] {
  return suggestions.map((each, index) => {
    const isSnippet = hasSnippets && each.hasStops === true;
    const range = { start: { line: end.line, character: end.character - each.replaces }, end };
    return {
      label: each.label,
      kind: completionKinds[each.kind],
      sortText: String(index).padStart(6, '0'),
      textEdit: { range, newText: each.hasStops && !isSnippet ? withoutStops(each.text) : each.text },
      insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      insertTextMode: InsertTextMode.adjustIndentation,
      ...(each.detail === undefined ? {} : { detail: each.detail }),
      ...(each.documentation === undefined
        ? {}
        : { documentation: { kind: MarkupKind.Markdown, value: each.documentation } }),
    };
  });
}

function withoutStops(snippet: string): string {
  return snippet.replace(/\$\{\d+[:|]([^}|,]*)[^}]*\}|\$\d+/g, (_, shown: string | undefined) => shown ?? '');
}

const symbolKinds: Readonly<Record<FileSymbol['kind'], SymbolKind>> = {
  heading: SymbolKind.String,
  section: SymbolKind.Module,
  block: SymbolKind.Struct,
  value: SymbolKind.Constant,
};

/** A part of a file, for its outline. */
export function toDocumentSymbol({ kind, name, detail, place }: FileSymbol): DocumentSymbol {
  const range = toRange(place);
  return { name, detail, kind: symbolKinds[kind], range, selectionRange: range };
}
