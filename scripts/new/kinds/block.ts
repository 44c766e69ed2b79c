import { type ComponentNames, readComponentName } from '../component-names';
import type { Kind } from '../plan';
import { registerLine } from '../register';
import { stylesheetLine } from '../stylesheet';
import { makeBlockExamples, makeBlockTest } from './block-tests';
import { exampleLine } from './example-line';
import { makePanelStyles } from './panel-styles';

/** A block that editors place by name: text in a titled panel, to begin with. */
export const block: Kind = {
  rooms: ['blocks'],
  plan(name, room) {
    const names = readComponentName(name);
    const { camel, kebab, snake } = names;
    const folder = `components/${room}/${kebab}`;
    const schema = `lib/content/schema/blocks/${kebab}.ts`;
    const plain = `lib/plain/blocks/${kebab}.ts`;
    return {
      files: {
        [`${folder}/${name}.tsx`]: makeComponent(names),
        [`${folder}/${name}.examples.tsx`]: makeBlockExamples(names),
        [`${folder}/_${kebab}.scss`]: makePanelStyles(kebab),
        [schema]: makeSchema(names),
        [plain]: makePlain(names),
        [`__tests__/components/${room}/${name}.test.tsx`]: makeBlockTest(names),
      },
      lines: [
        registerLine({
          file: 'lib/content/schema/blocks/index.ts',
          list: 'blocks',
          entry: camel,
          imported: camel,
          from: `./${kebab}`,
        }),
        registerLine({
          file: 'lib/plain/plain-block.ts',
          list: 'blocks',
          entry: `${snake}: ${camel}`,
          imported: camel,
          from: `./blocks/${kebab}`,
        }),
        registerLine({
          file: 'components/blocks/Parts.tsx',
          list: 'components',
          entry: `${snake}: ${name}`,
          imported: name,
          from: `./${kebab}/${name}`,
        }),
        exampleLine(room, names),
        stylesheetLine(room, kebab),
      ],
      remakes: [
        'docs/writing-content.md',
        'docs/schema/page.json',
        'docs/schema/partial.json',
        '.vscode/blocks.code-snippets',
      ],
      frontMatterKey: snake,
      next: [
        `Declare in ${schema} what editors write, then and in ${plain} what readers without a browser get; then run npm run docs.`,
        `Write an example of each state: npm run dev shows them at /gallery/${room}/${kebab}.`,
        `Define ${snake} in the front matter of a page, place it by its name, then run npm test.`,
      ],
    };
  },
};

function makeSchema({ camel, snake }: ComponentNames): string {
  return `// Content, stage 3b: the block \`${snake}\`.

import { block, markdown, text } from '../fields';
import { defineBlock } from './define-block';

/** Text in a panel with a title. */
export const ${camel} = defineBlock({
  type: '${snake}',
  summary: 'Text in a panel with a title.',
  schema: block({
    title: text.describe('The title of the panel.'),
    text: markdown.describe('What the panel says. Markdown.'),
  }),
  make: ({ title, text }, context) => ({ title, text: context.text(text) }),
});
`;
}

function makePlain({ camel, snake }: ComponentNames): string {
  return `// Plain, stage 1: what the block \`${snake}\` says.

import { h } from 'hastscript';
import type { PlainBlock } from './plain-block';

/** The title, and the text. */
export const ${camel}: PlainBlock<'${snake}'> = ({ title, text }, plainParts) => [
  h('p', h('strong', title)),
  ...plainParts(text),
];
`;
}

function makeComponent({ name, kebab, snake }: ComponentNames): string {
  return `import type { BlockOf } from '@/lib/content';
import type { RenderParts } from '../render-parts';

/** Props of \`${name}\`. */
export interface ${name}Props {
  /** What the editor wrote, read by the engine. */
  block: BlockOf<'${snake}'>;
  /** Draws what stands in its texts. */
  renderParts: RenderParts;
}

/** Text in a panel with a title. */
export function ${name}({ block, renderParts }: ${name}Props) {
  return (
    <section className="${kebab}" aria-label={block.title}>
      <p className="${kebab}__title">{block.title}</p>
      {renderParts(block.text)}
    </section>
  );
}
`;
}
