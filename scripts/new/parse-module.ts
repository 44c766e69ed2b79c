import { type ParseResult, parse } from '@babel/parser';
import { Refusal } from './refusal';

/** A statement at the top of a module. */
type Statement = ParseResult['program']['body'][number];

/**
 * The statements of a module. Two things of one name are no fault here: `listNames` tells of them.
 *
 * @throws Refusal when the text is no TypeScript
 */
export function parseModule(text: string, file: string): Statement[] {
  try {
    const { program, errors } = parse(text, {
      sourceType: 'module',
      plugins: ['typescript', 'jsx'],
      errorRecovery: true,
    });
    const fault = errors?.find(({ reasonCode }) => reasonCode !== 'VarRedeclaration');
    if (fault) throw fault;
    return program.body;
  } catch (error) {
    throw new Refusal(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/** The names that a statement gives to things of its module, types included. */
export function listNames(statement: Statement): string[] {
  if (statement.type === 'ImportDeclaration') return statement.specifiers.map(({ local }) => local.name);
  const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
  if (declaration?.type === 'VariableDeclaration') {
    return declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? id.name : []));
  }
  if (!declaration || !('id' in declaration) || !declaration.id) return [];
  return 'name' in declaration.id && typeof declaration.id.name === 'string' ? [declaration.id.name] : [];
}
