import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../root';
import { listNames, parseModule } from './parse-module';
import { Refusal } from './refusal';

/** A text as Biome wants it: its layout, and its imports in order. */
export async function formatText(file: string, text: string): Promise<string> {
  refuseDoubleNames(file, text);
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const args = [biome, 'check', '--write', '--linter-enabled=false', `--stdin-file-path=${file}`];
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'pipe' });
  let [formatted, faults] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (chunk) => (formatted += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk) => (faults += chunk));
  child.stdin.end(text);
  const code = await new Promise((done) => child.on('close', done));
  if (code !== 0) throw new Error(`Biome cannot format ${file}:\n${faults}`);
  return formatted;
}

/** @throws Refusal when a TypeScript file would have two things of one name */
function refuseDoubleNames(file: string, text: string): void {
  if (!/\.tsx?$/.test(file)) return;
  const names = parseModule(text, file).flatMap(listNames);
  const double = names.find((name, index) => names.indexOf(name) !== index);
  if (double) throw new Refusal(`${file} uses the name "${double}" for something else: choose another name.`);
}
