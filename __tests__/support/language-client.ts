import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  RenameFile,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  TextDocumentEdit,
  TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';

/** What an editor can do, as VS Code says it. */
const CAPABILITIES: ClientCapabilities = {
  textDocument: {
    completion: { completionItem: { snippetSupport: true } },
    publishDiagnostics: { codeDescriptionSupport: true },
  },
  workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] } },
};

/** An editor that has a content folder open in the language server. */
export class LanguageClient {
  readonly diagnostics = new Map<string, Diagnostic[]>();
  readonly texts = new Map<string, string>();
  initialized: InitializeResult | undefined;
  private readonly child: ChildProcess;
  readonly connection: ProtocolConnection;
  private readonly waiting = new Set<() => void>();
  private version = 1;
  private readonly versions = new Map<string, number>();

  private constructor(readonly folder: string) {
    this.child = spawn(process.execPath, ['scripts/run.mjs', 'lsp'], {
      env: { ...process.env, CONTENT_DIR: folder },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const { stdin, stdout } = this.child;
    if (!stdin || !stdout) throw new Error('the language server has no streams');
    this.connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    this.connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
      this.diagnostics.set(uri, diagnostics);
      for (const look of this.waiting) look();
    });
    this.connection.listen();
  }

  /** Starts the server for a content folder. */
  static async start(folder: string, capabilities = CAPABILITIES): Promise<LanguageClient> {
    const client = new LanguageClient(folder);
    const { connection } = client;
    client.initialized = await connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: pathToFileURL(process.cwd()).href,
      capabilities,
    });
    await connection.sendNotification(InitializedNotification.type, {});
    return client;
  }

  uri(path: string): string {
    return pathToFileURL(resolve(this.folder, path)).href;
  }

  /** Opens a file with the text on the disk, or with another one. */
  async open(path: string, text = readFileSync(join(this.folder, path), 'utf8')): Promise<void> {
    if (this.texts.has(path)) return this.change(path, text);
    this.texts.set(path, text);
    const languageId = path.endsWith('.md') ? 'markdown' : 'yaml';
    const textDocument = { uri: this.uri(path), languageId, version: this.nextVersion(path), text };
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  }

  /** Types another text over that of an open file. */
  async change(path: string, text: string): Promise<void> {
    this.texts.set(path, text);
    const textDocument = { uri: this.uri(path), version: this.nextVersion(path) };
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument,
      contentChanges: [{ text }],
    });
  }

  async close(path: string): Promise<void> {
    this.texts.delete(path);
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: { uri: this.uri(path) },
    });
  }

  /** The files that an edit changes, each as it is made: undefined where one has moved away. Nothing is written. */
  edited({ changes = {}, documentChanges = [] }: WorkspaceEdit): Record<string, string | undefined> {
    const made: Record<string, string | undefined> = {};
    const pathOf = (uri: string) => relative(this.folder, fileURLToPath(uri));
    const textOf = (path: string) =>
      made[path] ?? this.texts.get(path) ?? readFileSync(join(this.folder, path), 'utf8');
    const edit = (uri: string, edits: readonly TextEdit[]) => {
      made[pathOf(uri)] = applyEdits(textOf(pathOf(uri)), edits);
    };
    for (const [uri, edits] of Object.entries(changes)) edit(uri, edits);
    for (const change of documentChanges) {
      if (TextDocumentEdit.is(change)) {
        const { uri, version } = change.textDocument;
        const known = this.texts.has(pathOf(uri)) ? this.versions.get(pathOf(uri)) : null;
        if (version !== known) throw new Error(`the edit is for version ${version} of ${uri}, not ${known}`);
        edit(uri, change.edits.filter(TextEdit.is));
      } else if (RenameFile.is(change)) {
        made[pathOf(change.newUri)] = textOf(pathOf(change.oldUri));
        made[pathOf(change.oldUri)] = undefined;
      } else throw new Error(`the edit does more than move files: ${change.kind}`);
    }
    return made;
  }

  /** Opens a text in which `‸` marks a position, and gives the position. */
  async openAt(path: string, marked: string): Promise<{ textDocument: { uri: string }; position: Position }> {
    const at = marked.indexOf('‸');
    if (at === -1) throw new Error('the text has no mark');
    await this.open(path, marked.replace('‸', ''));
    const before = marked.slice(0, at).split('\n');
    const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    return { textDocument: { uri: this.uri(path) }, position };
  }

  /** The problems of a file as `rule at line:character`, once they pass the test. */
  async problemsOf(path: string, passes: (rules: string[]) => boolean): Promise<string[]> {
    const read = () => (this.diagnostics.get(this.uri(path)) ?? []).map(({ code }) => String(code));
    if (passes(read())) return read();
    return new Promise((done, fail) => {
      const timer = setTimeout(() => fail(new Error(`${path} has the problems ${read()}`)), 30_000);
      const look = () => {
        if (!passes(read())) return;
        clearTimeout(timer);
        this.waiting.delete(look);
        done(read());
      };
      this.waiting.add(look);
    });
  }

  private nextVersion(path: string): number {
    this.versions.set(path, this.version);
    return this.version++;
  }

  /** Ends the server as an editor does; gives its exit code. */
  async stop(): Promise<number | null> {
    const closed = new Promise<number | null>((done) => this.child.once('close', done));
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    return closed;
  }
}

/** A text with the edits that a server sent. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const lines = text.split('\n');
  const offset = ({ line, character }: Position) =>
    lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + character;
  const sorted = edits.toSorted((a, b) => offset(b.range.start) - offset(a.range.start));
  return sorted.reduce(
    (made, { range, newText }) => made.slice(0, offset(range.start)) + newText + made.slice(offset(range.end)),
    text,
  );
}
