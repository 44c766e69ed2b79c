import { stringify } from 'yaml';
import { blocks, type DeclaredKey, listKeys, type ValueKind } from '../../lib/content';

/**
 * Completion for editors who use VS Code: for each block and each of its forms a snippet with its required keys to fill in, and its other keys
 * as comments, so that what is left alone does no harm.
 *
 * Source: VS Code’s snippet format, https://code.visualstudio.com/docs/editing/userdefinedsnippets
 */
export function makeBlockSnippets(): string {
  const snippets = blocks.flatMap(({ type, summary, reference, forms }) => [
    makeSnippet(
      type,
      summary,
      makeBody(type, (makeStop) => writeKeys(listKeys(reference), makeStop)),
    ),
    ...forms.map((form) =>
      makeSnippet(
        `${type}_${form.name}`,
        form.summary,
        makeBody(type, (makeStop) => writeForm(form, makeStop)),
      ),
    ),
  ]);
  return `${JSON.stringify(Object.fromEntries(snippets), null, 2)}\n`;
}

/** Makes the place to fill in next: numbered in the order in which the cursor goes through them. */
type MakeStop = (text: string) => string;

function makeSnippet(prefix: string, description: string, body: string) {
  return [prefix, { scope: 'markdown', prefix, body, description }];
}

function makeBody(type: string, write: (makeStop: MakeStop) => string[]): string {
  let stop = 1;
  const makeStop: MakeStop = (text) => `\${${stop++}:${escapeText(text)}}`;
  const name = makeStop('name');
  return [`${type}:`, `  ${name}:`, ...indent(4, write(makeStop)), '$0'].join('\n');
}

type Form = (typeof blocks)[number]['forms'][number];

function writeForm({ name, reference, lines = [] }: Form, makeStop: MakeStop): string[] {
  const keys = writeKeys(listKeys(reference), makeStop);
  const begun = lines.map((line) => line.replace(/<(.*?)>/g, (_, text: string) => makeStop(text)));
  return [`name: ${name}`, 'arguments:', ...indent(2, [...keys, ...begun])];
}

function writeKeys(keys: readonly DeclaredKey[], makeStop: MakeStop): string[] {
  const isAnyRequired = keys.some(({ isRequired }) => isRequired);
  // Where no key is required by itself, the first one stands for those of which one is.
  const isWritten = (key: DeclaredKey) => key.isRequired || (!isAnyRequired && key === keys[0]);
  const required = keys.filter(isWritten);
  const others = keys.filter((key) => !isWritten(key));
  return [
    ...required.flatMap(({ key, value, description, example }) =>
      writeEntry(key, value, example ?? toYaml(description), makeStop),
    ),
    ...others.map(({ key, description }) => `# ${key}: ${escapeText(description)}`),
  ];
}

function writeEntry(key: string, value: ValueKind, text: string, makeStop: MakeStop): string[] {
  switch (value.kind) {
    case 'keys':
      return [`${key}:`, ...indent(2, writeKeys(value.keys, makeStop))];
    case 'map':
      return [
        `${key}:`,
        ...indent(2, writeEntry(makeStop(value.entries.split(' ')[0] ?? 'name'), value.of, text, makeStop)),
      ];
    case 'list':
      return [`${key}:`, ...writeItem(value.of, text, makeStop)];
    case 'choice':
      return [`${key}: ${makeStop(value.names[0] ?? text)}`];
    case 'flag':
      return [`${key}: ${makeStop('true')}`];
    case 'number':
      return [`${key}: ${makeStop('1')}`];
    default:
      return [`${key}: ${makeStop(text)}`];
  }
}

/** One item of a list, below the list’s own key. */
function writeItem(item: ValueKind, text: string, makeStop: MakeStop): string[] {
  const lines = item.kind === 'keys' ? writeKeys(item.keys, makeStop) : [makeStop(text)];
  return lines.map((line, index) => (index === 0 ? `  - ${line}` : `    ${line}`));
}

function indent(width: number, lines: readonly string[]): string[] {
  return lines.map((line) => `${' '.repeat(width)}${line}`);
}

/** The description as a YAML text of one line: a snippet left as it came is still YAML. */
function toYaml(description: string): string {
  return stringify(description, { lineWidth: 0 }).trim();
}

function escapeText(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
