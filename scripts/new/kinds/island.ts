import { type ComponentNames, readComponentName } from '../component-names';
import type { Kind } from '../plan';
import { exampleLine } from './example-line';

/** A component that runs in the browser: a list to tick off, to begin with. */
export const island: Kind = {
  rooms: ['islands'],
  plan(name, room) {
    const names = readComponentName(name);
    const { kebab } = names;
    const folder = `components/${room}/${kebab}`;
    return {
      files: {
        [`${folder}/${name}.tsx`]: makeIsland(names),
        [`${folder}/${name}.examples.tsx`]: makeExamples(names),
        [`__tests__/components/${room}/${name}.test.tsx`]: makeTest(names),
      },
      lines: [exampleLine(room, names)],
      remakes: [],
      next: [
        `Write in ${folder}/${name}.tsx what it does, and what it says without a script.`,
        `Write an example of each state: npm run dev shows them at /gallery/${room}/${kebab}.`,
        `Place it as <Island><${name} … /></Island>, its props plain JSON, then run npm test.`,
      ],
    };
  },
};

function makeIsland({ name }: ComponentNames): string {
  return `'use client';

import { useState } from 'react';

/** Props of \`${name}\`. */
export interface ${name}Props {
  /** What the list is of. */
  title: string;
  /** What a visitor ticks off. */
  items: readonly string[];
}

/** A list to tick off, which says how much is done. Without script the boxes can be ticked all the same. */
export function ${name}({ title, items }: ${name}Props) {
  const [done, setDone] = useState(0);
  return (
    <section
      aria-label={title}
      onChange={({ currentTarget }) => setDone(currentTarget.querySelectorAll(':checked').length)}
    >
      <p>{title}</p>
      <ul>
        {items.map((item) => (
          <li key={item}>
            <label>
              <input type="checkbox" /> {item}
            </label>
          </li>
        ))}
      </ul>
      <output>{done > 0 && \`\${done} of \${items.length} done\`}</output>
    </section>
  );
}
`;
}

function makeExamples({ name }: ComponentNames): string {
  return `import type { ExampleSet } from '../../examples';
import { Island } from '../Island';
import { ${name} } from './${name}';

/** States of \`${name}\`. */
export const examples: ExampleSet = {
  name: '${name}',
  room: 'islands',
  examples: [
    {
      name: 'several things to do',
      render: () => (
        <Island when="visible">
          <${name} title="Before you apply" items={['Choose a course', 'Ask for references']} />
        </Island>
      ),
    },
    {
      name: 'one thing to do',
      render: () => (
        <Island when="visible">
          <${name} title="Today" items={['Find your degree certificate']} />
        </Island>
      ),
    },
  ],
};
`;
}

function makeTest({ name, kebab }: ComponentNames): string {
  return `/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, render, screen } from '@testing-library/react';
import { Island } from '@/components/islands/Island';
import { ${name} } from '@/components/islands/${kebab}/${name}';

describe('${name}', () => {
  it('says how much is done', () => {
    render(
      <Island>
        <${name} title="Before you apply" items={['Choose a course', 'Ask for references']} />
      </Island>,
    );
    const list = screen.getByRole('region', { name: 'Before you apply' });
    expect(list).not.toHaveTextContent('done');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Ask for references' }));
    expect(screen.getByRole('status')).toHaveTextContent('1 of 2 done');
  });
});
`;
}
