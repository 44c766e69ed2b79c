import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ComponentRoom, ExampleSet } from '../../components/examples';
import { folderOf } from '../../gallery/govuk-fixtures';
import { listSources } from './sources';
import { childOf, childrenOf, importsOf, nameOf, readSyntax } from './syntax';

/** The rooms of our own components, which GOV.UK Frontend has no test cases for. */
const OWN_ROOMS: readonly ComponentRoom[] = ['page', 'blocks', 'layout', 'islands'];

type Listed = Pick<ExampleSet, 'room' | 'name'>;

interface Folder {
  room: ComponentRoom;
  /** From the repository. */
  path: string;
  name: string;
}

/** What is wrong with the folders of components: each one exports the component that it is named after. */
export function checkFolders(root: string): string[] {
  return listFolders(root, [...OWN_ROOMS, 'govuk']).flatMap(({ path, name }) => {
    const file = `${path}/${name}.tsx`;
    if (!existsSync(join(root, file))) return [`${path}/ has no ${name}.tsx: a folder is named after its component.`];
    return exportsOf(root, file).includes(name) ? [] : [`${file} exports no ${name}.`];
  });
}

/** Components of ours without examples, or with examples that the register does not list. */
export function checkExamples(root: string, sets: readonly Listed[]): string[] {
  return listFolders(root, OWN_ROOMS).flatMap(({ room, path, name }) => {
    const file = `${path}/${name}.examples.tsx`;
    if (!existsSync(join(root, file))) return [`${path}/ has no examples: write ${name}.examples.tsx.`];
    const isListed = sets.some((set) => set.room === room && set.name === name);
    return isListed ? [] : [`${file} is not in gallery/example-sets.ts: list it there.`];
  });
}

/** Components of ours that nothing uses: no page, no other component, and no example that the register lists. */
export function findUnusedComponents(root: string, sets: readonly Listed[]): string[] {
  const users = listSources(root, ['app', 'components']).filter((file) => !/\.examples\.tsx$/.test(file));
  const imports = users.flatMap((each) => [...importsOf(root, each).values()]);
  const imported = new Set(imports.map(({ file, name }) => `${file}#${name}`));
  return listFolders(root, OWN_ROOMS).flatMap(({ room, path, name }) => {
    const isUsed =
      imported.has(`${path}/${name}.tsx#${name}`) || sets.some((set) => set.room === room && set.name === name);
    return isUsed ? [] : [`${path}/${name}.tsx: no page, component or example uses ${name}. Use it or remove it.`];
  });
}

function listFolders(root: string, rooms: readonly ComponentRoom[]): Folder[] {
  return rooms
    .filter((room) => existsSync(join(root, 'components', room)))
    .flatMap((room) =>
      readdirSync(join(root, 'components', room), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => ({
          room,
          path: `components/${room}/${entry.name}`,
          name: componentName(root, room, entry.name),
        })),
    );
}

/** The file that a folder is named after, or the name that it would have: `back-link` → `BackLink`. */
function componentName(root: string, room: ComponentRoom, slug: string): string {
  const names = readdirSync(join(root, 'components', room, slug)).map((file) => file.replace(/\.tsx$/, ''));
  const plain = slug.replace(/(^|-)(\w)/g, (_, _dash: string, letter: string) => letter.toUpperCase());
  return names.find((name) => /^[A-Z]\w*$/.test(name) && folderOf(name) === slug) ?? plain;
}

function exportsOf(root: string, file: string): string[] {
  return childrenOf(readSyntax(root, file), 'body').flatMap((statement) => {
    const declared = childOf(statement, 'declaration');
    const names = [childOf(declared, 'id'), ...childrenOf(declared, 'declarations').map((each) => childOf(each, 'id'))];
    return statement.type === 'ExportNamedDeclaration' ? names.map(nameOf).filter((name) => name !== undefined) : [];
  });
}
