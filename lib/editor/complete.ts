// Editor: completion.

import type { ValueKind } from '../content';
import { readContext } from './context';
import { declaredAt } from './declared';
import type { EditedSite, Position } from './edited-site';
import { suggestChoices, suggestKeys } from './suggest-keys';
import { suggestFiles, suggestLinks, suggestNames, suggestPartials, suggestPictures } from './suggest-names';
import type { Suggestion } from './suggestion';

/**
 * What may be written at a position of a file.
 *
 * @param text the file as the editor has it, which may be newer than the site
 */
export function suggest(site: EditedSite, file: string, text: string, position: Position): Suggestion[] {
  const context = readContext(file, text, position);
  const path = file.slice(site.folder.length + 1);
  switch (context.type) {
    case 'link':
      return suggestLinks(site, file, context.typed);
    case 'picture':
      return suggestPictures(site, context.typed);
    case 'name': {
      const isClosed = text.split('\n')[position.line - 1]?.[position.column - 1] === '$';
      return suggestNames(site, file, text, context.typed, isClosed);
    }
    case 'word': {
      const declared = declaredAt(path, context.path);
      if (!declared) return [];
      const keys = suggestKeys(declared.value, context.taken, context.typed.length);
      return keys.length > 0 ? keys : suggestValues(site, file, declared.value, context.typed);
    }
    case 'value': {
      const declared = declaredAt(path, context.path);
      return declared ? suggestValues(site, file, declared.value, context.typed) : [];
    }
    default:
      return [];
  }
}

function suggestValues(site: EditedSite, file: string, value: ValueKind, typed: string): Suggestion[] {
  switch (value.kind) {
    case 'url':
      return suggestLinks(site, file, typed);
    case 'partial':
      return suggestPartials(site, typed);
    case 'picture':
      return suggestPictures(site, typed);
    case 'file':
      return suggestFiles(site, typed);
    default:
      return suggestChoices(value, typed.length);
  }
}
