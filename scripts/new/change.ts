import { spawnSync } from 'node:child_process';
import { root } from '../root';
import { formatText } from './format';
import type { Plan, RegisterLine } from './plan';
import { Refusal } from './refusal';
import { type Changes, readText, writeTogether } from './write-together';

/** The registers of a plan with its lines put in or taken out, laid out as Biome wants them. */
export async function changeRegisters(
  lines: readonly RegisterLine[],
  verb: 'add' | 'remove',
): Promise<[string, string][]> {
  return Promise.all(
    lines.map(async (line): Promise<[string, string]> => {
      const text = readText(line.file);
      if (text === undefined) throw new Refusal(`There is no ${line.file} any more: put it back as it was.`);
      return [line.file, await formatText(line.file, line[verb](text))];
    }),
  );
}

/** Writes all changes and what `npm run docs` makes of them, or nothing. */
export function applyChanges(changes: Changes, { remakes }: Plan): void {
  writeTogether(changes, remakes, () => {
    if (remakes.length > 0) remakeDocs();
  });
}

/** What changes, a line each: `+` a new file, `~` a changed one, `-` one that is taken away. */
export function listChanges(changes: Changes, { files, remakes }: Plan): string[] {
  const sign = (path: string, text: string | undefined) =>
    text === undefined ? '-' : Object.hasOwn(files, path) ? '+' : '~';
  const written = [...changes].map(([path, text]) => `${sign(path, text)} ${path}`);
  return [...written, ...remakes.map((path) => `~ ${path}`)];
}

/** In a process of its own, which loads the blocks as they are now. */
function remakeDocs(): void {
  const args = ['scripts/run.mjs', 'docs'];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm run docs failed, so nothing was changed:\n${stderr}`);
}
