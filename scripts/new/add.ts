import type { ComponentRoom } from '../../components/examples';
import { applyChanges, changeRegisters, listChanges } from './change';
import { formatText } from './format';
import type { Kind } from './plan';
import { Refusal } from './refusal';
import { refuseTakenName } from './taken-names';

/** How `add` is done. */
export interface AddOptions {
  room?: string | undefined;
  isDryRun: boolean;
}

/**
 * Makes a thing of a kind, all of it or nothing.
 *
 * @returns what to print
 * @throws Refusal when it cannot be made
 */
export async function add(kind: Kind, name: string, { room, isDryRun }: AddOptions): Promise<string[]> {
  const plan = kind.plan(name, readRoom(kind, room));
  refuseTakenName(name, plan);
  // Only blocks need the engine, which takes a second to load.
  if (plan.frontMatterKey) (await import('./taken-keys')).refuseTakenKey(plan.frontMatterKey);
  const files = Object.entries(plan.files).map(
    async ([path, text]): Promise<[string, string]> => [path, await formatText(path, text)],
  );
  const changes = new Map([...(await Promise.all(files)), ...(await changeRegisters(plan.lines, 'add'))]);
  if (!isDryRun) applyChanges(changes, plan);
  const lines = listChanges(changes, plan);
  return isDryRun
    ? ['This would be written:', ...lines, 'Nothing was written.']
    : [...lines, '', 'Next:', ...plan.next.map((step, index) => `${index + 1}. ${step}`)];
}

function readRoom({ rooms }: Kind, asked: string | undefined): ComponentRoom {
  const room = asked === undefined ? rooms[0] : rooms.find((each) => each === asked);
  if (!room) throw new Refusal(`It cannot live in the room "${asked}". Write one of ${rooms.join(', ')}.`);
  return room;
}
