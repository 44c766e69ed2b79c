// Props of components as their files have them: declared in an interface, passed in JSX, read in the component.

import { listSources } from './sources';
import { childOf, childrenOf, importsOf, nameOf, readSyntax, type SyntaxNode, walkSyntax } from './syntax';

/** What only types say: no component reads a prop there. */
const TYPES = /^TS(Interface|Type)/;

/** The props in an interface, those of the interfaces that it extends too, through imports, `Omit` and `Pick`. */
export function listDeclaredProps(root: string, file: string, interfaceName: string): string[] {
  const statements = childrenOf(readSyntax(root, file), 'body').map((each) => childOf(each, 'declaration') ?? each);
  const found = statements.find(
    (each) => each.type === 'TSInterfaceDeclaration' && nameOf(childOf(each, 'id')) === interfaceName,
  );
  if (!found) {
    const imported = importsOf(root, file).get(interfaceName);
    return imported ? listDeclaredProps(root, imported.file, imported.name) : [];
  }
  const own = childrenOf(childOf(found, 'body'), 'body').map((member) => nameOf(childOf(member, 'key')));
  const inherited = childrenOf(found, 'extends').flatMap((base) => listInherited(root, file, base));
  return [...new Set([...inherited, ...own.filter((name) => name !== undefined)])];
}

function listInherited(root: string, file: string, base: SyntaxNode): string[] {
  const name = nameOf(childOf(base, 'expression')) ?? '';
  if (name !== 'Omit' && name !== 'Pick') return listDeclaredProps(root, file, name);
  const [whole, keys] = childrenOf(childOf(base, 'typeParameters'), 'params');
  const all = listDeclaredProps(root, file, nameOf(childOf(whole, 'typeName')) ?? '');
  const named = keys ? [...walkSyntax(keys)].map(([node]) => (node.type === 'StringLiteral' ? nameOf(node) : '')) : [];
  return all.filter((each) => named.includes(each) === (name === 'Pick'));
}

/**
 * The props that JSX passes, by `file#Name` of the component; under `*` those of elements whose component is only known
 * while it runs.
 */
export function listPassedProps(root: string, rooms: readonly string[]): Map<string, Set<string>> {
  const passed = new Map<string, Set<string>>();
  for (const file of listSources(root, rooms, /\.tsx$/)) {
    for (const [node] of walkSyntax(readSyntax(root, file))) {
      const opening = node.type === 'JSXElement' ? childOf(node, 'openingElement') : undefined;
      const name = nameOf(childOf(opening, 'name'));
      if (!name || !/^[A-Z]/.test(name)) continue;
      const key = componentOf(root, file, name);
      const names = childrenOf(opening, 'attributes').map((attribute) => nameOf(childOf(attribute, 'name')));
      const all = [...names, hasChildren(node) ? 'children' : undefined].filter((each) => each !== undefined);
      passed.set(key, new Set([...(passed.get(key) ?? []), ...all]));
    }
  }
  return passed;
}

function componentOf(root: string, file: string, name: string): string {
  const imported = importsOf(root, file).get(name);
  if (imported?.file.endsWith('/index.ts')) return componentOf(root, imported.file, imported.name);
  if (imported) return `${imported.file}#${imported.name}`;
  const statements = childrenOf(readSyntax(root, file), 'body').map((each) => childOf(each, 'declaration') ?? each);
  return statements.some((each) => nameOf(childOf(each, 'id')) === name) ? `${file}#${name}` : '*';
}

function hasChildren(element: SyntaxNode): boolean {
  return childrenOf(element, 'children').some((child) => child.type !== 'JSXText' || nameOf(child)?.trim() !== '');
}

/** Every name that a component’s file uses, as a key in quotes too; where it hands its props on whole, those of what it imports too. */
export function listReadNames(root: string, file: string, name: string): Set<string> {
  if (!handsOn(root, file, name)) return namesIn(root, file);
  const files = new Set([file]);
  for (const each of files) for (const target of importsOf(root, each).values()) files.add(target.file);
  const ours = [...files].filter((each) => each.startsWith('components/'));
  return new Set(ours.flatMap((each) => [...namesIn(root, each)]));
}

/** Whether a component has its props, or the rest of them, in one object. */
function handsOn(root: string, file: string, name: string): boolean {
  const statements = childrenOf(readSyntax(root, file), 'body').map((each) => childOf(each, 'declaration') ?? each);
  const component = statements.find((each) => nameOf(childOf(each, 'id')) === name);
  const [props] = childrenOf(component, 'params');
  return props?.type === 'Identifier' || childrenOf(props, 'properties').some(({ type }) => type === 'RestElement');
}

function namesIn(root: string, file: string): Set<string> {
  const names = new Set<string>();
  for (const [node, ancestors] of walkSyntax(readSyntax(root, file))) {
    if (!/^(Identifier|JSXIdentifier|StringLiteral)$/.test(node.type)) continue;
    if (ancestors.some(({ type }) => TYPES.test(type))) continue;
    const name = nameOf(node);
    if (name !== undefined) names.add(name);
  }
  return names;
}
