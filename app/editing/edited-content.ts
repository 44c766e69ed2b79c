/** What the process that watches the content tells: see `serveChanges` in scripts/content-changes.ts. */
interface Changes {
  now: number;
  paths?: string[];
}

/** Content while it is edited: loaded anew only for what changed since the last time, one load after another. */
export class EditedContent<Loaded> {
  private latest: { loaded: Loaded; at: number | undefined } | undefined;
  private turn: Promise<unknown> = Promise.resolve();

  /**
   * @param changesUrl of the process that watches the content; without one, anything may have changed each time
   * @param loadChanged loads it; gets the only paths in the tree that may have changed, where they are known
   */
  constructor(
    private readonly changesUrl: string | undefined,
    private readonly loadChanged: (changed?: ReadonlySet<string>) => Promise<Loaded>,
  ) {}

  /** The content as it is now. */
  load(): Promise<Loaded> {
    const next = this.turn.then(() => this.loadNext());
    this.turn = next.catch(() => undefined);
    return next;
  }

  private async loadNext(): Promise<Loaded> {
    const changes = await this.listChanges();
    if (this.latest && changes?.paths?.length === 0) return this.latest.loaded;
    const loaded = await this.loadChanged(changes?.paths && new Set(changes.paths));
    this.latest = { loaded, at: changes?.now };
    return loaded;
  }

  private async listChanges(): Promise<Changes | undefined> {
    if (!this.changesUrl) return undefined;
    const after = this.latest?.at === undefined ? '' : `?after=${this.latest.at}`;
    const answer = await fetch(`${this.changesUrl}/changes${after}`, { cache: 'no-store' });
    return answer.json();
  }
}
