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
  const required = keys.filter(({ isRequired }) => isRequired);
  const optional = keys.filter(({ isRequired }) => !isRequired);
  return [
    `${type}:`,
    `  \${1:name}:`,
    ...required.map(({ key, description }, index) => `    ${key}: \${${index + 2}:${escapeText(toYaml(description))}}`),
    ...optional.map(({ key, description }) => `    # ${key}: ${escapeText(description)}`),
    '$0',
  ].join('\n');
}

/** The description as a YAML text of one line: a snippet left as it came is still YAML. */
function toYaml(description: string): string {
  return stringify(description, { lineWidth: 0 }).trim();
}

function escapeText(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
