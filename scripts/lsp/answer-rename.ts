import {
  type ClientCapabilities,
  LSPErrorCodes,
  type RenameFile,
  ResourceOperationKind,
  ResponseError,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { type EditedSite, findRenamable, type Position, renameAt } from '../../lib/editor';
import type { RenamePlan } from '../../lib/rename';
import type { LiveSite } from './live-site';
import type { OpenTexts } from './open-texts';
import { toRange } from './to-protocol';

/** What a rename needs to know of the editor that asks for it. */
export interface RenamingEditor {
  live: LiveSite;
  texts: OpenTexts;
  capabilities: ClientCapabilities;
}

/** The change that gives what stands at a position another name; an error that says why there is none; null where there is nothing. */
export async function answerRename(
  site: EditedSite,
  file: string,
  position: Position,
  newName: string,
  { live, texts, capabilities }: RenamingEditor,
): Promise<WorkspaceEdit | ResponseError<void> | null> {
  const plan = await renameAt(site, file, position, newName);
  if (!plan) return null;
  if (plan.type === 'refusal') return failed(`${plan.message} ${plan.hint}`);
  if (!live.isCurrent(site)) {
    return new ResponseError<void>(LSPErrorCodes.ContentModified, 'The content was changed meanwhile. Try again.');
  }
  const { documentChanges = false, resourceOperations = [] } = capabilities.workspace?.workspaceEdit ?? {};
  const canMove = documentChanges && resourceOperations.includes(ResourceOperationKind.Rename);
  if (plan.change.moves.size > 0 && !canMove) {
    const names = [findRenamable(site, file, position)?.name ?? file, newName].map(quoteForShell);
    return failed(
      `Your editor cannot move files for a rename. Save all, and run: npm run rename -- ${names.join(' ')}`,
    );
  }
  const edits = groupEdits(site, plan, texts);
  if (!documentChanges) return { changes: Object.fromEntries(edits) };
  const changes = [...edits].map(
    ([uri, ofFile]): TextDocumentEdit => ({
      textDocument: { uri, version: texts.versionOf(uri) },
      edits: ofFile,
    }),
  );
  // Texts first, where they still are: their places are those of the files before they move.
  return { documentChanges: [...changes, ...listMoves(site, plan, texts)] };
}

/** The edits of each file by its address. Lines that are put in end as the file’s own do. */
function groupEdits({ tree }: EditedSite, { edits }: RenamePlan, texts: OpenTexts): Map<string, TextEdit[]> {
  const byUri = new Map<string, TextEdit[]>();
  for (const { place, text } of edits) {
    const written = tree.texts.find(({ file }) => file === place.file)?.written ?? '';
    const lineEnd = /\r\n|\r|\n/.exec(written)?.[0] ?? '\n';
    const edit = { range: toRange(place), newText: text.replaceAll('\n', lineEnd) };
    const uri = texts.uriOf(place.file);
    const ofFile = byUri.get(uri) ?? [];
    const isThere = ofFile.some((each) => JSON.stringify(each) === JSON.stringify(edit));
    byUri.set(uri, isThere ? ofFile : [...ofFile, edit]);
  }
  return byUri;
}

function listMoves({ folder }: EditedSite, { change }: RenamePlan, texts: OpenTexts): RenameFile[] {
  return [...change.moves].map(([from, to]) => ({
    kind: 'rename',
    oldUri: texts.uriOf(`${folder}/${from}`),
    newUri: texts.uriOf(`${folder}/${to}`),
  }));
}

function failed(message: string): ResponseError<void> {
  return new ResponseError<void>(LSPErrorCodes.RequestFailed, message);
}

function quoteForShell(name: string): string {
  return /^[\w./-]+$/.test(name) ? name : JSON.stringify(name);
}
