// Source files as syntax trees: what the guards against drift read.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from '@babel/parser';

/** A node of a syntax tree, as far as the guards know it. */
export type SyntaxNode = Readonly<Record<string, unknown>> & { type: string };

const trees = new Map<string, SyntaxNode>();

/** The syntax tree of a TypeScript file. */
export function readSyntax(root: string, file: string): SyntaxNode {
  const path = join(root, file);
  const known = trees.get(path);
  if (known) return known;
  const { program } = parse(readFileSync(path, 'utf8'), {
    sourceType: 'module',
    plugins: ['typescript', 'jsx'],
    createImportExpressions: true,
  });
  if (!isSyntax(program)) throw new Error(`${file} is no program.`);
  trees.set(path, program);
  return program;
}

/** A node and all below it, each with its ancestors, the nearest last. */
export function* walkSyntax(
  node: SyntaxNode,
  ancestors: readonly SyntaxNode[] = [],
): Iterable<[SyntaxNode, readonly SyntaxNode[]]> {
  yield [node, ancestors];
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isSyntax(child)) yield* walkSyntax(child, [...ancestors, node]);
    }
  }
}

/** Whether a value is a node: comments and places are none. */
function isSyntax(value: unknown): value is SyntaxNode {
  if (typeof value !== 'object' || value === null) return false;
  return typeof Reflect.get(value, 'type') === 'string' && !/^Comment/.test(String(Reflect.get(value, 'type')));
}

/** A child of a node; undefined when there is none of that name. */
export function childOf(node: SyntaxNode | undefined, key: string): SyntaxNode | undefined {
  const child = node?.[key];
  return isSyntax(child) ? child : undefined;
}

/** The children of a node under one name. */
export function childrenOf(node: SyntaxNode | undefined, key: string): SyntaxNode[] {
  const children = node?.[key];
  return Array.isArray(children) ? children.filter(isSyntax) : [];
}

/** What a node is called: an identifier, a JSX name, a text; undefined for everything else. */
export function nameOf(node: SyntaxNode | undefined): string | undefined {
  const name = node?.name ?? node?.value;
  return typeof name === 'string' ? name : undefined;
}

/** Where the imports of a file lead, and what they are called there, by their names here; packages are left out. */
export function importsOf(root: string, file: string): Map<string, { file: string; name: string }> {
  const found = new Map<string, { file: string; name: string }>();
  for (const statement of childrenOf(readSyntax(root, file), 'body')) {
    const written = nameOf(childOf(statement, 'source'));
    const target = written === undefined ? undefined : resolveImport(root, file, written);
    if (target === undefined) continue;
    for (const specifier of childrenOf(statement, 'specifiers')) {
      const local = nameOf(childOf(specifier, 'local')) ?? '';
      found.set(local, { file: target, name: nameOf(childOf(specifier, 'imported')) ?? local });
    }
  }
  return found;
}

/** The file of the repository that an import leads to; undefined for packages. */
export function resolveImport(root: string, from: string, written: string): string | undefined {
  if (!/^(\.|@\/)/.test(written)) return undefined;
  const target = written.startsWith('@/') ? written.slice(2) : join(dirname(from), written).replaceAll('\\', '/');
  const tries = ['', '.ts', '.tsx', '.mjs', '/index.ts'].map((end) => `${target}${end}`);
  return tries.find((each) => existsSync(join(root, each)) && statSync(join(root, each)).isFile());
}
