import type { ComponentType } from 'react';
import * as govuk from '@/components/govuk';
import { fixtureElement, folderOf, listFixtures } from '@/gallery/govuk-fixtures';
import { listDeclaredProps } from '@/scripts/drift/component-props';
import { findUnpassedProps, findUnreadProps } from '@/scripts/drift/unused-props';
import { readGovukOptions } from '@/scripts/gallery/read-props';
import { makeTree, removeTrees } from '../support/content-tree';

afterAll(removeTrees);

/** Options that GOV.UK Frontend documents and has no test case with. */
const UNTRIED: Readonly<Record<string, string[]>> = { select: ['disabled'], textarea: ['disabled'] };

/** The props that GOV.UK Frontend’s test cases pass, by the address of the component. */
function fixtureProps(): Map<string, Set<string>> {
  return new Map(
    Object.entries(govuk).map(([name, component]: [string, ComponentType<never>]) => {
      const folder = folderOf(name);
      const elements = listFixtures(folder).map((fixture) => fixtureElement(component, folder, fixture));
      const tried = elements.flatMap(({ props }) => Object.keys(Object.assign({}, props)));
      return [`govuk/${folder}`, new Set([...tried, ...(UNTRIED[folder] ?? [])])];
    }),
  );
}

const file = 'components/page/card/Card.tsx';
const base = 'export interface Base {\n  id: string;\n  classes?: string;\n}\n';
const card = (props: string) => `import { box } from '../box';
import type { Base } from '../base';
export interface CardProps extends Omit<Base, 'id'> {
  title: string;
  children?: string;
}
export function Card(${props}: CardProps) {
  return <div>{title}{children}</div>;
}
`;
const page = (jsx: string) => `import { Card } from '@/components/page/card/Card';\nexport default () => ${jsx};\n`;

describe('the props of components', () => {
  it('are all passed by somebody', () => {
    expect(findUnpassedProps('.', fixtureProps())).toEqual([]);
  });

  it('are options of GOV.UK’s where no test case of theirs passes them', () => {
    for (const [folder, options] of Object.entries(UNTRIED)) {
      for (const option of options) {
        expect(readGovukOptions(folder).has(option)).toBe(true);
        expect(listFixtures(folder).filter((fixture) => option in fixture.options)).toEqual([]);
      }
    }
  });

  it('are all read', () => {
    expect(findUnreadProps('.')).toEqual([]);
  });
});

describe('listDeclaredProps', () => {
  it('follows interfaces through imports, and leaves out what is omitted', () => {
    const root = makeTree({ [file]: card('{ title, children }'), 'components/page/base.ts': base });
    expect(listDeclaredProps(root, file, 'CardProps')).toEqual(['classes', 'title', 'children']);
    expect(listDeclaredProps('.', 'components/govuk/checkboxes/Checkboxes.tsx', 'CheckboxesProps')).toEqual(
      expect.arrayContaining(['values', 'idPrefix', 'hint', 'classes']),
    );
  });
});

describe('findUnpassedProps', () => {
  it('reports a prop that no JSX and no test case passes', () => {
    const files = { [file]: card('{ title, children }'), 'components/page/base.ts': base };
    const root = makeTree({ ...files, 'app/page.tsx': page('<Card title="A">B</Card>') });
    const unpassed = `${file}: nobody passes "classes" to Card. Use it or remove it.`;
    expect(findUnpassedProps(root, new Map())).toEqual([unpassed]);
    expect(findUnpassedProps(root, new Map([['page/card', new Set(['classes'])]]))).toEqual([]);
    expect(findUnpassedProps(makeTree({ ...files, 'app/page.tsx': page('<Card title="A" />') }), new Map())).toEqual([
      unpassed,
      `${file}: nobody passes "children" to Card. Use it or remove it.`,
    ]);
  });
});

describe('findUnreadProps', () => {
  it('reports a prop that its component does not read, and follows props that are handed on', () => {
    const files = {
      'components/page/base.ts': base,
      'components/page/box.ts': 'export const box = ({ classes }) => classes;\n',
    };
    const unread = [`${file}: Card does not read "classes". Use it or remove it.`];
    expect(findUnreadProps(makeTree({ ...files, [file]: card('{ title, children }') }))).toEqual(unread);
    expect(findUnreadProps(makeTree({ ...files, [file]: card('{ title, children, ...rest }') }))).toEqual([]);
  });
});
