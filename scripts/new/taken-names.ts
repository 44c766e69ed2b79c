import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf } from '../../gallery/govuk-fixtures';
import { listFiles } from '../files';
import { root } from '../root';
import type { Plan } from './plan';
import { Refusal } from './refusal';

/** @throws Refusal when something of that name, file or class is there already */
export function refuseTakenName(name: string, { files }: Plan): void {
  const kebab = folderOf(name);
  const component = listFiles(join(root, 'components')).find((file) => nameOf(file) === kebab);
  if (component) throw new Refusal(`There is a component "${name}" already: components/${component}.`);
  if (readdirSync(join(root, 'node_modules/govuk-frontend/dist/govuk/components')).includes(kebab)) {
    throw new Refusal(`"${name}" is a component of GOV.UK Frontend: it belongs in components/govuk/.`);
  }
  const file = Object.keys(files).find((path) => existsSync(join(root, path)));
  if (file) throw new Refusal(`There is a file ${file} already: choose another name.`);
  const stylesheet = listStylesheets().find((path) =>
    new RegExp(`\\.${kebab}(?![\\w-])`).test(readFileSync(join(root, path), 'utf8')),
  );
  if (stylesheet) throw new Refusal(`${stylesheet} styles a class "${kebab}" already: choose another name.`);
}

/** The name in kebab-case of a component’s file, whatever its case; undefined for other files. */
function nameOf(file: string): string | undefined {
  const [, base] = /(?:^|\/)([A-Z]\w*)\.tsx$/.exec(file) ?? [];
  return base && folderOf(base);
}

function listStylesheets(): string[] {
  return ['app', 'components'].flatMap((room) =>
    listFiles(join(root, room))
      .filter((file) => file.endsWith('.scss'))
      .map((file) => `${room}/${file}`),
  );
}
