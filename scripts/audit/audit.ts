import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../root';
import { askNpm } from './ask-npm';
import { judge, readExceptions } from './judge';

/**
 * Asks npm for known faults of the packages, and says of each grave one that nobody has argued for what to do.
 *
 * @returns the exit code: 0 no grave one, 1 there are some, 2 nobody knows, as the registry could not be asked
 */
export async function audit(): Promise<number> {
  const argued = readExceptions(await readFile(join(root, 'scripts/audit/exceptions.yml'), 'utf8'));
  const answer = await askNpm();
  if ('fault' in answer) {
    console.error(`Nobody knows whether the packages have known faults: npm could not ask. ${answer.fault}`);
    return 2;
  }
  const { passes, lines } = judge(answer.advisories, argued, new Date().toISOString().slice(0, 10));
  for (const line of lines) console.log(line);
  return passes ? 0 : 1;
}
