/** Runs commands on several trees in one process, as `scripts/cli.ts` runs one, and prints what each said as JSON. */

import { buildSite } from '@/scripts/build';
import { check } from '@/scripts/check';
import type { CommandResult, Run } from './site';

const commands = { build: buildSite, check };
const streams = ['stdout', 'stderr'] as const;
const writes = { stdout: process.stdout.write, stderr: process.stderr.write };

async function run({ command, env, args }: Run): Promise<CommandResult> {
  const printed = { stdout: '', stderr: '' };
  Object.assign(process.env, env);
  for (const name of streams) {
    process[name].write = (text: string | Uint8Array) => {
      printed[name] += text;
      return true;
    };
  }
  try {
    return { code: await commands[command](args), ...printed };
  } finally {
    for (const name of streams) process[name].write = writes[name];
    for (const key of Object.keys(env)) delete process.env[key];
  }
}

const runs: readonly Run[] = JSON.parse(process.argv[2] ?? '');
const results: CommandResult[] = [];
for (const each of runs) results.push(await run(each));
console.log(JSON.stringify(results));
