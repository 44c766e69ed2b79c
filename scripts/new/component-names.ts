import { folderOf } from '../../gallery/govuk-fixtures';
import { Refusal } from './refusal';

/** A component’s name as each place writes it. */
export interface ComponentNames {
  /** `KeyDates`: the component and its file. */
  name: string;
  /** `keyDates`: its line in a register. */
  camel: string;
  /** `key-dates`: its folder, its class and its address in the gallery. */
  kebab: string;
  /** `key_dates`: a block’s key in front matter. */
  snake: string;
}

const RESERVED = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for function if implements import in instanceof interface let new null package private protected ' +
    'public return static super switch this throw true try typeof var void while with yield'
  ).split(' '),
);

/** @throws Refusal when the name is not PascalCase, or JavaScript has it for itself */
export function readComponentName(name: string): ComponentNames {
  if (!/^([A-Z][a-z0-9]+)+$/.test(name)) {
    throw new Refusal(`"${name}" is not a name in PascalCase: write it like KeyDates.`);
  }
  const camel = name.charAt(0).toLowerCase() + name.slice(1);
  if (RESERVED.has(camel) || name in globalThis || camel in globalThis) {
    throw new Refusal(`"${name}" is a word that JavaScript has for itself: choose another name.`);
  }
  const kebab = folderOf(name);
  return { name, camel, kebab, snake: kebab.replaceAll('-', '_') };
}
