import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Connection, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { LiveSite } from './live-site';

/** The texts that the editor has open, each known by its file and by the address that the editor gave it. */
export class OpenTexts {
  private readonly documents = new TextDocuments(TextDocument);
  private readonly uris = new Map<string, string>();

  constructor(private readonly live: LiveSite) {}

  /** Hears what is opened, changed and closed; `onChange` is called after each. */
  listen(connection: Connection, onChange: () => void): void {
    this.documents.onDidChangeContent(({ document }) => {
      const file = this.fileOf(document.uri);
      if (file === undefined) return;
      this.uris.set(file, document.uri);
      this.live.setText(file, document.getText());
      onChange();
    });
    this.documents.onDidClose(({ document }) => {
      const file = this.fileOf(document.uri);
      if (file === undefined) return;
      this.live.setText(file, undefined);
      onChange();
    });
    this.documents.listen(connection);
  }

  /** The path of a file of the content folder, from the working directory; undefined for all others. */
  fileOf(uri: string): string | undefined {
    if (!uri.startsWith('file:')) return undefined;
    try {
      return this.live.fileAt(fileURLToPath(uri));
    } catch {
      return undefined;
    }
  }

  /** The address of a file: as the editor wrote it, where it had the file open. */
  uriOf(file: string): string {
    return this.uris.get(file) ?? pathToFileURL(resolve(file)).href;
  }

  /** Which version of an open file’s text the server knows; null for a file that is not open. */
  versionOf(uri: string): number | null {
    return this.documents.get(uri)?.version ?? null;
  }

  /** The text of an open file as the editor has it now, its line ends as the engine counts them. */
  textOf(uri: string): string | undefined {
    return this.documents.get(uri)?.getText().replace(/\r\n/g, '\n');
  }
}
