import type { Connection } from 'vscode-languageserver/node';
import type { Problem } from '../../lib/problems';
import type { LiveSite } from './live-site';
import { toDiagnostic } from './to-protocol';

/** So long nobody must type before the problems are told. */
const SETTLE_MS = 80;

/** Tells the editor the problems of all files, after each change. */
export class Diagnostics {
  private timer: NodeJS.Timeout | undefined;
  private told = new Set<string>();

  /** @param uriOf the address of a file, as the editor writes it */
  constructor(
    private readonly connection: Connection,
    private readonly live: LiveSite,
    private readonly uriOf: (file: string) => string,
  ) {}

  /** Tells the problems as soon as nothing changes for a moment. */
  update(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.tell(), SETTLE_MS);
  }

  /** Tells nothing more. */
  stop(): void {
    clearTimeout(this.timer);
  }

  private async tell(): Promise<void> {
    try {
      const { problems } = await this.live.current();
      const withProblems = new Set(problems.map(({ file }) => file));
      // Files whose problems are mended are told of once more, with none.
      for (const file of new Set([...withProblems, ...this.told])) {
        await this.tellFile(
          file,
          problems.filter((each) => each.file === file),
        );
      }
      this.told = withProblems;
    } catch (error) {
      this.connection.console.error(`The program itself is at fault, not the content: ${error}`);
    }
  }

  private tellFile(file: string, problems: readonly Problem[]): Promise<void> {
    return this.connection.sendDiagnostics({ uri: this.uriOf(file), diagnostics: problems.map(toDiagnostic) });
  }
}
