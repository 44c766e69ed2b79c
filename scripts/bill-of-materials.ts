/** What a build was made with, for whoever watches for faults in packages: a CycloneDX bill of materials beside the site. */

import { execFile } from 'node:child_process';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { keptFile } from '../lib/pictures';
import { root } from './root';

/** The parts of npm’s bill that are read or changed here; all others pass as they are. */
interface Bill {
  serialNumber?: string;
  metadata: { timestamp?: string; tools: { version?: string }[]; component: { name: string } };
}

/** Where the bill of a site lies: beside its folder, as visitors have no use for it. */
export function billOf(outDir: string): string {
  return `${outDir}.bom.json`;
}

/**
 * Writes the bill of materials of everything that the lock file names, in CycloneDX’s JSON, as npm itself makes it. It
 * is made once for a lock file, and kept.
 *
 * @param cache where files that take long to make are kept from build to build
 * @returns what to tell the person who builds: where it is, or why there is none
 */
export async function writeBill(outDir: string, cache: string): Promise<string> {
  const to = billOf(outDir);
  const inputs = await Promise.all(['package.json', 'package-lock.json'].map((name) => readFile(join(root, name))));
  try {
    const bill = await keptFile({ folder: join(cache, 'bills'), inputs, extension: 'json' }, makeBill);
    const unfinished = `${to}.new`;
    await writeFile(unfinished, bill);
    await rename(unfinished, to);
    return `Wrote the bill of materials: ${relative(process.cwd(), to)}`;
  } catch (error) {
    // One of an earlier build may tell of other packages.
    await rm(to, { force: true });
    return `There is no bill of materials beside the site: ${reasonOf(error)}`;
  }
}

/** What npm says of its refusal, without the code before it and the place of its log after it. */
function reasonOf(error: unknown): string {
  const lines = (error instanceof Error ? error.message : `${error}`).trim().split('\n');
  const said = lines.filter((line) => /^npm error (?!code |A complete log)/.test(line));
  return said.length > 0 ? said.map((line) => line.replace('npm error ', '')).join('; ') : (lines[0] ?? '');
}

/** The bill without what differs from one making to the next: its day, its number, npm’s version, the folder’s name. */
async function makeBill(): Promise<Buffer> {
  // Where NODE_ENV says production, npm would leave out what the site is made with.
  const args = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', '--include=dev', '--loglevel=error'];
  const options = { cwd: root, maxBuffer: 2 ** 26, shell: process.platform === 'win32' };
  const { stdout } = await promisify(execFile)('npm', args, options);
  const bill: Bill = JSON.parse(stdout);
  delete bill.serialNumber;
  delete bill.metadata.timestamp;
  for (const tool of bill.metadata.tools) delete tool.version;
  bill.metadata.component.name = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')).name;
  return Buffer.from(`${JSON.stringify(bill, null, 1)}\n`);
}
