import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type Connection,
  createConnection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  ProposedFeatures,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import { watchFolder } from '../watch-folder';
import { answerRequests } from './answer-requests';
import { Diagnostics } from './diagnostics';
import { LiveSite } from './live-site';
import { OpenTexts } from './open-texts';

/**
 * The language server: tells an editor over stdin and stdout, while somebody writes, what the engine knows.
 *
 * Source: the Language Server Protocol, https://microsoft.github.io/language-server-protocol/
 */
export async function serveLanguage(): Promise<number> {
  // What anything prints on its own must not stand between two messages.
  Object.assign(console, { log: console.error, info: console.error, debug: console.error });
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  connection.onInitialize((params) => {
    const contentDir = findContent(params);
    const live = new LiveSite(contentDir);
    const texts = new OpenTexts(live);
    const diagnostics = new Diagnostics(connection, live, (file) => texts.uriOf(file));
    const noteChange = () => {
      live.noteChange();
      diagnostics.update();
    };
    texts.listen(connection, () => diagnostics.update());
    answerRequests(connection, live, texts, params.capabilities);
    connection.onDidChangeWatchedFiles(noteChange);
    connection.onInitialized(() => void watchContent(connection, params, contentDir, noteChange).then(noteChange));
    connection.onShutdown(() => diagnostics.stop());
    return {
      serverInfo: { name: 'routes-into-teaching' },
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        completionProvider: { triggerCharacters: ['$', '/', '#', '(', ' '] },
        hoverProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        documentSymbolProvider: true,
        renameProvider: { prepareProvider: true },
        codeActionProvider: { codeActionKinds: ['quickfix'] },
      },
    };
  });
  connection.listen();
  return new Promise((done) => connection.onExit(() => done(0)));
}

/** `CONTENT_DIR`, or the folder `content` of what the editor has open. */
function findContent({ workspaceFolders, rootUri }: InitializeParams): string {
  if (process.env.CONTENT_DIR) return process.env.CONTENT_DIR;
  const uri = workspaceFolders?.[0]?.uri ?? rootUri;
  return uri?.startsWith('file:') ? join(fileURLToPath(uri), 'content') : 'content';
}

/** Has the editor tell what changes on the disk; those that cannot are not asked. */
async function watchContent(
  connection: Connection,
  { capabilities }: InitializeParams,
  contentDir: string,
  noteChange: () => void,
): Promise<void> {
  const { dynamicRegistration, relativePatternSupport } = capabilities.workspace?.didChangeWatchedFiles ?? {};
  if (!dynamicRegistration) {
    await watchFolder(contentDir, async () => noteChange());
    return;
  }
  const { pathname, href: baseUri } = pathToFileURL(contentDir);
  const globPattern = relativePatternSupport ? { baseUri, pattern: '**/*' } : `${pathname}/**/*`;
  await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern }] });
}
