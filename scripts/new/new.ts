import { parseArgs } from 'node:util';
import { add } from './add';
import { askKind, isInteractive, type Terminal } from './content/ask';
import { isContentKind } from './content/content-kinds';
import { contentUsage, newContent } from './content/new-content';
import { kinds, readKind } from './kinds';
import { Refusal } from './refusal';
import { remove } from './remove';

const USAGE = `For developers, what docs/components.md tells of:
npm run new -- ${Object.keys(kinds).join('|')} Name [--room ROOM] [--dry-run]
npm run new -- remove Name [--dry-run]`;

/**
 * Makes a new page, partial or promo, asking on a terminal which where nothing is written; or a component, block or island with all that belongs to it; or removes one of
 * these. Exit codes: 0 done, 1 refused, 2 a flag of a page, partial or promo is wrong or missing.
 */
export async function makeNew(args: string[], terminal: Terminal = process): Promise<number> {
  const [kind, ...flags] = args;
  if (isContentKind(kind)) return newContent(kind, flags, terminal);
  if (kind === undefined && isInteractive(terminal)) {
    const chosen = await askKind(terminal);
    return chosen ? newContent(chosen, [], terminal) : 1;
  }
  try {
    console.log((await obey(args)).join('\n'));
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    return 1;
  }
}

async function obey(args: string[]): Promise<string[]> {
  const { values, positionals } = readArgs(args);
  const [verb, name, ...others] = positionals;
  const isDryRun = values['dry-run'] ?? false;
  if (verb === undefined) throw new Refusal(`Write what to make:\n${contentUsage}\n\n${USAGE}`);
  const kind = verb === 'remove' ? undefined : readKind(verb);
  if (name === undefined || others.length > 0) throw new Refusal(`Write one name after ${verb}:\n${USAGE}`);
  return kind ? add(kind, name, { room: values.room, isDryRun }) : remove(name, { isDryRun });
}

function readArgs(args: string[]) {
  try {
    const options = { room: { type: 'string' }, 'dry-run': { type: 'boolean' } } as const;
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}
