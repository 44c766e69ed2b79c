import { input, select } from '@inquirer/prompts';
import type { CheckedSite } from '../../../lib/checks';
import { listNeighbours, urlOf } from '../../../lib/create';
import type { ContentKind } from './content-kinds';

/** What an editor says of a new page, partial or promo; `NewPage` and `NewPartial` tell what each means. */
export interface Answers {
  title?: string | undefined;
  path?: string | undefined;
  parent?: string | undefined;
  after?: string | undefined;
  navigation?: string | undefined;
  layout?: string | undefined;
  description?: string | undefined;
  on?: string | undefined;
}

/** Where questions are shown, and answers typed. */
export interface Terminal {
  stdin: NodeJS.ReadableStream & { isTTY?: boolean };
  stdout: NodeJS.WritableStream;
}

/** Whether somebody is there to answer. */
export function isInteractive({ stdin }: Terminal): boolean {
  return Boolean(stdin.isTTY);
}

/** Asks for what no flag says; undefined when the editor stops with Ctrl+C. */
export async function askFor(
  kind: ContentKind,
  flags: Answers,
  checked: CheckedSite,
  { stdin, stdout }: Terminal,
): Promise<Answers | undefined> {
  const questions = new Questions(checked, { input: stdin, output: stdout });
  return untilStopped(kind === 'page' ? questions.page(flags) : questions.partial(kind, flags));
}

/** Asks which kind of content to make; undefined when the editor stops with Ctrl+C. */
export async function askKind({ stdin, stdout }: Terminal): Promise<ContentKind | undefined> {
  const choices: { name: string; value: ContentKind }[] = [
    { name: 'A page', value: 'page' },
    { name: 'A partial: a text that pages share', value: 'partial' },
    { name: 'A promo: a coloured box below a text', value: 'promo' },
  ];
  return untilStopped(select({ message: 'What do you want to make?', choices }, { input: stdin, output: stdout }));
}

async function untilStopped<Answer>(answer: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') return undefined;
    throw error;
  }
}

class Questions {
  constructor(
    private readonly checked: CheckedSite,
    private readonly streams: { input: NodeJS.ReadableStream; output: NodeJS.WritableStream },
  ) {}

  async page(flags: Answers): Promise<Answers> {
    const title = flags.title ?? (await this.text('Title'));
    const path = flags.path ?? (await this.path({ ...flags, title }));
    const isPlaced = flags.after !== undefined || flags.navigation !== undefined;
    const place = isPlaced ? {} : await this.placeInMenus(path);
    const description =
      flags.description ?? (await this.optional('What it is about, in one sentence (may be left empty)'));
    return { ...flags, title, path, parent: undefined, ...place, description };
  }

  async partial(kind: 'partial' | 'promo', flags: Answers): Promise<Answers> {
    const title = flags.title ?? (kind === 'promo' ? await this.text('Heading') : undefined);
    const on = flags.on ?? (await this.pageOf('Which page shows it?'));
    const folder = `content${on === '/' ? '' : on}`;
    const path = flags.path ?? (await this.text('Its name', `${folder}/${kind === 'promo' ? 'promo' : 'text'}`));
    return { ...flags, title, on, path };
  }

  private async path(flags: Answers & { title: string }): Promise<string> {
    const parent = flags.parent ?? (flags.after ? undefined : await this.pageOf('Below which page?'));
    const url = urlOf(this.checked, { ...flags, parent });
    return this.text('URL', typeof url === 'string' ? url : undefined);
  }

  private async placeInMenus(path: string): Promise<Answers> {
    const neighbours = listNeighbours(this.checked, path);
    if (neighbours.length === 0) return {};
    const last = neighbours.at(-1)?.page.url;
    const choices = [
      { name: 'First', value: 'first' },
      ...neighbours.map(({ page }) => ({ name: `After ${page.navigationTitle} (${page.url})`, value: page.url })),
      { name: 'Not in menus', value: 'none' },
    ];
    const chosen = await select({ message: 'Where in menus?', choices, default: last }, this.streams);
    return chosen === 'none' ? { navigation: 'none' } : { after: chosen };
  }

  private pageOf(message: string): Promise<string> {
    const { pages } = this.checked.site;
    return select(
      { message, choices: pages.map(({ url, title }) => ({ name: `${url}  ${title}`, value: url })) },
      this.streams,
    );
  }

  private async text(message: string, proposed?: string): Promise<string> {
    const validate = (text: string) => text.trim() !== '' || 'Write something.';
    return (await input({ message, validate, ...(proposed ? { default: proposed } : {}) }, this.streams)).trim();
  }

  private async optional(message: string): Promise<string | undefined> {
    return (await input({ message }, this.streams)).trim() || undefined;
  }
}
