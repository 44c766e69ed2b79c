import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileStyles } from '../components/component-styles';
import { root as repository } from '../root';
import { listSources } from './sources';
import { childOf, nameOf, readSyntax, type SyntaxNode, walkSyntax } from './syntax';

/** Class names with a file that each stands in. */
export type ClassNames = ReadonlyMap<string, string>;

/** Every style of ours but the list of them all. */
const LIST = 'app/styles/site.scss';

/** Names that hold classes: attributes of JSX, props of ours, properties of HTML trees. */
const CLASS_KEYS = /^(className|classes|\w+Classes)$/;

/** What makes one class attribute of several. */
const CLASS_CALLS = /^(joinClasses|elementProps|cellProps)$/;

/** The classes that our own styles choose elements by; of GOV.UK’s, those that they name themselves. */
export function listStyledClasses(root: string): ClassNames {
  const found = new Map<string, string>();
  const files = listSources(root, ['app', 'components', 'gallery'], /\.scss$/).filter((file) => file !== LIST);
  const loads = files.map((file) => [file, `@use "${pathToFileURL(join(root, file))}" as *;`] as const);
  for (const [file, css] of compileStyles(new Map(loads))) {
    const scss = readFileSync(join(root, file), 'utf8');
    const names = selectedClasses(css).filter((name) => !isGovuk(name) || scss.includes(name));
    for (const name of names) if (!found.has(name)) found.set(name, file);
  }
  return found;
}

/** The classes in the markup that files of some rooms make. */
export function listMadeClasses(root: string, rooms: readonly string[]): ClassNames {
  const found = new Map<string, string>();
  for (const file of listSources(root, rooms)) {
    for (const [node, ancestors] of walkSyntax(readSyntax(root, file))) {
      const text = textOf(node);
      if (text === undefined) continue;
      for (const name of ancestors.some(holdsClasses) ? wordsOf(text) : writtenClasses(text)) found.set(name, file);
    }
  }
  return found;
}

/** Whether a class has GOV.UK Frontend’s name in it. */
export function isGovuk(name: string): boolean {
  return name.startsWith('govuk-');
}

/** The classes of GOV.UK Frontend’s own markup: its test cases, its template and what its scripts make. */
export function listGovukClasses(): Set<string> {
  const folder = 'node_modules/govuk-frontend/dist/govuk';
  const files = listSources(repository, [folder], /(fixtures\.json|template\.njk|\.mjs)$/);
  const texts = files.map((file) => readFileSync(join(repository, file), 'utf8'));
  return new Set(texts.flatMap((text) => text.match(/\b(govuk-[\w-]+|js-enabled)\b/g) ?? []));
}

/** The classes in the selectors of compiled styles. */
function selectedClasses(css: string): string[] {
  const selectors = [...css.matchAll(/([^{}]+)\{/g)].map(([, selector = '']) => selector.replace(/^.*;/s, ''));
  const names = selectors
    .filter((each) => !each.startsWith('@'))
    .flatMap((each) => [...each.matchAll(/\.([a-z][\w-]*)/gi)]);
  return names.map(([, name = '']) => name);
}

function holdsClasses(node: SyntaxNode): boolean {
  const key = nameOf(childOf(node, 'key')) ?? nameOf(childOf(node, 'name')) ?? nameOf(childOf(node, 'left'));
  if (/^(JSXAttribute|ObjectProperty|AssignmentPattern)$/.test(node.type)) return CLASS_KEYS.test(key ?? '');
  return node.type === 'CallExpression' && CLASS_CALLS.test(nameOf(childOf(node, 'callee')) ?? '');
}

function textOf(node: SyntaxNode): string | undefined {
  if (node.type === 'StringLiteral') return nameOf(node);
  const value = node.type === 'TemplateElement' ? node.value : undefined;
  const raw: unknown = typeof value === 'object' && value ? Reflect.get(value, 'raw') : undefined;
  return typeof raw === 'string' ? raw : undefined;
}

/** Classes in a piece of HTML or script: `class="a b"`, `className += ' a'`. */
function writtenClasses(text: string): string[] {
  const html = [...text.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => wordsOf(names));
  return text.includes('.className')
    ? [...html, ...[...text.matchAll(/' ([\w -]+)'/g)].map(([, name = '']) => name)]
    : html;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => /^[a-z][\w-]*$/i.test(word));
}
