import {
  type CancellationToken,
  type ClientCapabilities,
  type Connection,
  type Location,
  LSPErrorCodes,
  MarkupKind,
  ResponseError,
  type TextDocumentPositionParams,
} from 'vscode-languageserver/node';
import {
  describeAt,
  type EditedSite,
  findDefinitions,
  findReferences,
  findRenamable,
  listSymbols,
  type Position,
  suggest,
} from '../../lib/editor';
import type { Place } from '../../lib/source';
import { answerRename } from './answer-rename';
import type { LiveSite } from './live-site';
import type { OpenTexts } from './open-texts';
import { listQuickFixes } from './quick-fixes';
import { toCompletionItems, toDocumentSymbol, toPosition, toRange } from './to-protocol';

/** A question about a position of a file of the content folder. */
interface Question {
  site: EditedSite;
  file: string;
  text: string;
  position: Position;
}

/** Answers what an editor asks, each time from the site as it is then. */
export function answerRequests(
  connection: Connection,
  live: LiveSite,
  texts: OpenTexts,
  capabilities: ClientCapabilities,
): void {
  const hasSnippets = capabilities.textDocument?.completion?.completionItem?.snippetSupport ?? false;
  const toLocation = (place: Place): Location => ({ uri: texts.uriOf(place.file), range: toRange(place) });

  /** Answers nothing for files that are not content, and an error where the editor no longer wants to know. */
  const about = async <Answer>(
    { uri }: { uri: string },
    token: CancellationToken,
    answer: (site: EditedSite, file: string) => Answer | Promise<Answer>,
  ) => {
    const file = texts.fileOf(uri);
    if (file === undefined) return null;
    const site = await live.current();
    if (token.isCancellationRequested) return new ResponseError<void>(LSPErrorCodes.RequestCancelled, 'Cancelled.');
    return answer(site, file);
  };
  const at = <Answer>(
    { textDocument: document, position }: TextDocumentPositionParams,
    token: CancellationToken,
    answer: (question: Question) => Answer | Promise<Answer>,
  ) =>
    about(document, token, (site, file) => {
      const text = texts.textOf(document.uri) ?? site.sources.get(file) ?? '';
      return answer({ site, file, text, position: toPosition(position) });
    });

  connection.onCompletion((params, token) =>
    at(params, token, ({ site, file, text, position }) =>
      toCompletionItems(suggest(site, file, text, position), params.position, hasSnippets),
    ),
  );
  connection.onHover((params, token) =>
    at(params, token, ({ site, file, text, position }) => {
      const found = describeAt(site, file, text, position);
      return found && { contents: { kind: MarkupKind.Markdown, value: found.markdown }, range: toRange(found.place) };
    }),
  );
  connection.onDefinition((params, token) =>
    at(params, token, ({ site, file, position }) => findDefinitions(site, file, position).map(toLocation)),
  );
  connection.onReferences((params, token) =>
    at(params, token, ({ site, file, position }) => {
      const options = { withDefinition: params.context.includeDeclaration };
      return findReferences(site, file, position, options).map(toLocation);
    }),
  );
  connection.onDocumentSymbol((params, token) =>
    about(params.textDocument, token, (site, file) => listSymbols(site, file).map(toDocumentSymbol)),
  );
  connection.onCodeAction((params, token) =>
    about(params.textDocument, token, (site, file) => listQuickFixes(site, file, params)),
  );
  connection.onPrepareRename((params, token) =>
    at(params, token, ({ site, file, position }) => {
      const found = findRenamable(site, file, position);
      return found ? { range: toRange(found.place), placeholder: found.name } : null;
    }),
  );
  connection.onRenameRequest((params, token) =>
    at(params, token, ({ site, file, position }) =>
      answerRename(site, file, position, params.newName, { live, texts, capabilities }),
    ),
  );
}
