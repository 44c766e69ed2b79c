import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listSources } from './sources';
import { childOf, nameOf, readSyntax, resolveImport, walkSyntax } from './syntax';

const NAMES = 'client/part-names.ts';

/** Files of `client/` that no script of a page takes in: the finishing step and the desk name the entries, imports lead on. */
export function findUnusedModules(root: string): string[] {
  const reached = new Set<string>();
  const reach = (file: string) => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const written of writtenImports(root, file)) {
      const target = resolveImport(root, file, written);
      if (target) reach(target);
    }
  };
  for (const entry of listEntries(root)) reach(entry);
  return listSources(root, ['client'])
    .filter((file) => !reached.has(file))
    .map((file) => `${file}: no script of a page takes it in. Import it or remove it.`);
}

/**
 * Parts (`data-module`) that a script starts and no component of GOV.UK’s marks, or that pages use and no script starts.
 *
 * @param usedFolders of `components/govuk`: those that pages use
 */
export function checkParts(root: string, usedFolders: readonly string[]): string[] {
  const started = [...readText(root, NAMES).matchAll(/['"](govuk-[a-z-]+)['"]/g)].map(([, name = '']) => name);
  const marked = listSources(root, ['components/govuk'], /\.tsx$/).flatMap((file) =>
    partsOf(root, file).map((name) => ({ name, folder: file.split('/')[2] ?? '', file })),
  );
  return [
    ...started
      .filter((name) => !marked.some((each) => each.name === name))
      .map((name) => `${NAMES} names "${name}", which no component marks with data-module.`),
    ...marked
      .filter(({ name, folder }) => usedFolders.includes(folder) && !started.includes(name))
      .map(({ name, file }) => `${file} is on a page, but ${NAMES} does not name its "${name}".`),
  ];
}

/** Files of `client/` that the finishing step and the desk give to esbuild. */
function listEntries(root: string): string[] {
  const found = listSources(root, ['scripts/finish', 'scripts/desk']).flatMap((file) =>
    [...readText(root, file).matchAll(/['"](?:\.\/)?(client\/[\w-]+)(?:\.ts)?['"]/g)].map(([, path]) => `${path}.ts`),
  );
  return [...new Set(found)];
}

function writtenImports(root: string, file: string): string[] {
  return [...walkSyntax(readSyntax(root, file))]
    .filter(([{ type }]) => /^(Import|Export\w+Declaration)/.test(type))
    .flatMap(([node]) => nameOf(childOf(node, 'source')) ?? []);
}

/** The values that a component gives `data-module`, or hands to a part that several share as its `component`. */
function partsOf(root: string, file: string): string[] {
  return [...walkSyntax(readSyntax(root, file))].flatMap(([node]) => {
    const key = nameOf(childOf(node, 'key')) ?? nameOf(childOf(node, 'name'));
    return key === 'data-module' || key === 'component' ? (nameOf(childOf(node, 'value')) ?? []) : [];
  });
}

function readText(root: string, file: string): string {
  return readFileSync(join(root, file), 'utf8');
}
