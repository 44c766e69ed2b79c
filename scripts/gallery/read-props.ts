import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFsImporter, parse } from 'react-docgen';
import type { PropFacts } from '../../gallery/facts';
import { root } from '../root';

/** What a component’s file says of it: its docstring, and its props with theirs. */
export interface ComponentDocs {
  description: string;
  props: PropFacts[];
}

const importer = makeFsImporter();

/**
 * Reads a component’s docstrings and the types of its props, inherited ones too.
 *
 * @param file path from the repository, for example `components/blocks/quote/Quote.tsx`
 */
export function readComponentDocs(file: string, name: string): ComponentDocs {
  const filename = join(root, file);
  const found = parse(readFileSync(filename, 'utf8'), { filename, importer }).find(
    ({ displayName }) => displayName === name,
  );
  if (!found) throw new Error(`${file} exports no component "${name}".`);
  const props = Object.entries(found.props ?? {}).map(
    ([prop, { required = false, tsType, description = '', defaultValue }]): PropFacts => ({
      name: prop,
      type: typeText(tsType),
      isRequired: required,
      description: `${description}${defaultValue ? ` Default: ${String(defaultValue.value)}.` : ''}`.trim(),
    }),
  );
  return { description: found.description ?? '', props };
}

function typeText(type: unknown): string {
  if (typeof type !== 'object' || type === null) return '';
  const raw: unknown = Reflect.get(type, 'raw') ?? Reflect.get(type, 'name');
  return String(raw ?? '')
    .replace(/\s*\|\s*undefined$/, '')
    .replace(/\s+/g, ' ');
}

/** GOV.UK Frontend’s own description of each option, by our name of it: for props without a docstring of ours. */
export function readGovukOptions(folder: string): Map<string, string> {
  const file = join(root, 'node_modules/govuk-frontend/dist/govuk/components', folder, 'macro-options.json');
  const options: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const found = new Map<string, string>();
  for (const option of Array.isArray(options) ? options : []) {
    const name = String(option.name);
    const ours = name === 'html' || name === 'text' ? 'children' : name.replace(/(Html|Text)$/, '');
    for (const each of [name, ours]) if (!found.has(each)) found.set(each, String(option.description));
  }
  return found;
}
