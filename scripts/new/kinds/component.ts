import type { ComponentRoom } from '../../../components/examples';
import { type ComponentNames, readComponentName } from '../component-names';
import type { Kind } from '../plan';
import { stylesheetLine } from '../stylesheet';
import { exampleLine } from './example-line';
import { makePanelStyles } from './panel-styles';

/** A component that developers place: a titled panel, to begin with. */
export const component: Kind = {
  rooms: ['page', 'layout'],
  plan(name, room) {
    const names = readComponentName(name);
    const { kebab } = names;
    const folder = `components/${room}/${kebab}`;
    return {
      files: {
        [`${folder}/${name}.tsx`]: makeComponent(names),
        [`${folder}/${name}.examples.tsx`]: makeExamples(names, room),
        [`${folder}/_${kebab}.scss`]: makePanelStyles(kebab),
        [`__tests__/components/${room}/${name}.test.tsx`]: makeTest(names, room),
      },
      lines: [exampleLine(room, names), stylesheetLine(room, kebab)],
      remakes: [],
      next: [
        `Say in ${folder}/${name}.tsx what it is for, and give it its props and markup.`,
        `Write an example of each state: npm run dev shows them at /gallery/${room}/${kebab}.`,
        'Place it where pages need it, then run npm test.',
      ],
    };
  },
};

function makeComponent({ name, kebab }: ComponentNames): string {
  return `import type { ReactNode } from 'react';

/** Props of \`${name}\`. */
export interface ${name}Props {
  /** The heading of the panel. */
  title: string;
  /** What the panel holds. */
  children: ReactNode;
}

/** A panel with a heading, set apart from what stands round it. */
export function ${name}({ title, children }: ${name}Props) {
  return (
    <section className="${kebab}">
      <h2 className="${kebab}__title">{title}</h2>
      {children}
    </section>
  );
}
`;
}

function makeExamples({ name }: ComponentNames, room: ComponentRoom): string {
  return `import type { ExampleSet } from '../../examples';
import { ${name} } from './${name}';

/** States of \`${name}\`. */
export const examples: ExampleSet = {
  name: '${name}',
  room: '${room}',
  examples: [
    {
      name: 'with a paragraph',
      render: () => (
        <${name} title="Before you apply">
          <p>Ask two people for a reference.</p>
        </${name}>
      ),
    },
    {
      name: 'with a list',
      render: () => (
        <${name} title="What you need">
          <ul>
            <li>your degree certificate</li>
            <li>two references</li>
          </ul>
        </${name}>
      ),
    },
  ],
};
`;
}

function makeTest({ name, kebab }: ComponentNames, room: ComponentRoom): string {
  return `/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import { ${name} } from '@/components/${room}/${kebab}/${name}';

describe('${name}', () => {
  it('renders its content below its heading', () => {
    render(
      <${name} title="What you need">
        <a href="/references">Two references</a>
      </${name}>,
    );
    const heading = screen.getByRole('heading', { level: 2, name: 'What you need' });
    expect(heading.nextElementSibling).toBe(screen.getByRole('link', { name: 'Two references' }));
  });
});
`;
}
