// Content, stage 3: words of links and pictures that stand in YAML, held to what is asked of those in Markdown.

import { fileNameAlt, isVague, vagueLink } from '../markdown';
import { isFileName } from '../pictures';
import type { Problem } from '../problems';
import { entriesOf, isYamlMap, YamlText, type YamlValue } from './yaml-value';

/** Keys whose own keys are the words of links, and keys that hold such words. */
const MAPS_OF_LINKS = new Set(['related_content', 'footer']);
const LINK_TEXTS = new Set(['subtitle_button', 'link_text', 'link_title']);

/** Words of links that say nothing, and words for pictures that are names of files, at any depth. */
export function checkYamlWords(value: YamlValue, name = ''): Problem[] {
  if (Array.isArray(value)) return value.flatMap((item) => checkYamlWords(item, name));
  if (!isYamlMap(value)) return [];
  const { path, alt } = value;
  const shown = path instanceof YamlText ? path.text : name;
  return [
    ...(alt instanceof YamlText && isFileName(alt.text, shown) ? [fileNameAlt(alt.text, alt.whole)] : []),
    ...entriesOf(value).flatMap(({ key, value: inner }) => [
      ...(MAPS_OF_LINKS.has(name) ? vague(key) : []),
      ...(LINK_TEXTS.has(key.text) && inner instanceof YamlText ? vague(inner) : []),
      ...checkYamlWords(inner, key.text),
    ]),
  ];
}

function vague(words: YamlText): Problem[] {
  const hint = 'Name what is behind the link, for example by the title of the page.';
  return isVague(words.text) ? [vagueLink(words.text.trim(), words.whole, hint)] : [];
}
