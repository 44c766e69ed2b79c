import { stringify } from 'yaml';
import { blocks, type DeclaredKey, listKeys } from '../../lib/content';

/**
 * Completion for editors who use VS Code: for each block a snippet with its required keys to fill in, and its other keys
 * as comments, so that what is left alone does no harm.
 *
 * Source: VS Code’s snippet format, https://code.visualstudio.com/docs/editing/userdefinedsnippets
 */
export function makeBlockSnippets(): string {
  const snippets = blocks.map(({ type, summary, reference }) => [
    type,
    { scope: 'markdown', prefix: type, body: makeBody(type, listKeys(reference)), description: summary },
  ]);
  return `${JSON.stringify(Object.fromEntries(snippets), null, 2)}\n`;
}

function makeBody(type: string, keys: readonly DeclaredKey[]): string {
  let stop = 1;
  const makeStop = (text: string) => `\${${stop++}:${escapeText(text)}}`;
  const makeLines = (level: readonly DeclaredKey[]): string[] => [
    ...level
      .filter(({ isRequired }) => isRequired)
      .flatMap(({ key, description, example, itemKeys }) =>
        itemKeys.length > 0
          ? [`${key}:`, ...toItem(makeLines(itemKeys))]
          : [`${key}: ${makeStop(example ?? toYaml(description))}`],
      ),
    ...level
      .filter(({ isRequired }) => !isRequired)
      .map(({ key, description }) => `# ${key}: ${escapeText(description)}`),
  ];
  const name = makeStop('name');
  return [`${type}:`, `  ${name}:`, ...makeLines(keys).map((line) => `    ${line}`), '$0'].join('\n');
}

/** The keys of one item of a list, below the list’s own key. */
function toItem(lines: readonly string[]): string[] {
  return lines.map((line, index) => (index === 0 ? `  - ${line}` : `    ${line}`));
}

/** The description as a YAML text of one line: a snippet left as it came is still YAML. */
function toYaml(description: string): string {
  return stringify(description, { lineWidth: 0 }).trim();
}

function escapeText(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
