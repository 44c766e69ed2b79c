import type { ComponentType, ReactElement } from 'react';
import type { BlockOf, BlockType, Page, Part } from '@/lib/content';
import type { Picture } from '@/lib/pictures';

/** What an example can draw on. */
export interface ExampleContext {
  /** What the engine makes of the example’s files; a bare page where it has none. */
  page: Page;
  /** A picture to show. */
  picture: Picture;
}

/** One state of a component, shown in the gallery and tried by its tests. */
export interface Example {
  /** What the state is, in a few words: its address is made from them. */
  name: string;
  /** The content that an editor writes to get it: path in the content tree → text. `page.md` is the page. */
  files?: Readonly<Record<string, string>> | undefined;
  /** The component in this state. */
  render(context: ExampleContext): ReactElement;
}

/** The rooms that components live in. */
export type ComponentRoom = 'page' | 'blocks' | 'layout' | 'islands' | 'govuk';

/** A component with all its examples. */
export interface ExampleSet {
  /** The component’s name, as developers import it. */
  name: string;
  room: ComponentRoom;
  examples: readonly Example[];
  /** Whether it is a whole page, with its landmarks and its one h1. */
  isPage?: boolean | undefined;
  /** Of a block: its key in front matter. */
  blockType?: BlockType | undefined;
}

/**
 * The examples of a block, from what an editor writes.
 *
 * @param frontMatter by the name of the state: YAML that defines a block with the name `example`
 */
export function blockExamples<Type extends BlockType>(
  type: Type,
  name: string,
  Component: ComponentType<{ block: BlockOf<Type> }>,
  frontMatter: Readonly<Record<string, string>>,
): ExampleSet {
  const isOfType = (part: Part): part is Part & BlockOf<Type> => part.type === type;
  const examples = Object.entries(frontMatter).map(
    ([state, yaml]): Example => ({
      name: state,
      files: { 'page.md': `---\ntitle: Example\n${yaml.trim()}\n---\n\n$example$\n` },
      render: ({ page }) => {
        const block = page.body.find(isOfType);
        if (!block) throw new Error(`The example "${state}" of ${name} defines no ${type} named "example".`);
        return <Component block={block} />;
      },
    }),
  );
  return { name, room: 'blocks', blockType: type, examples };
}

/**
 * The examples of a part of a page, from the files that an editor writes.
 *
 * @param files by the name of the state: path in the content tree → text, `page.md` first
 */
export function pageExamples(
  name: string,
  render: (context: ExampleContext) => ReactElement,
  files: Readonly<Record<string, Example['files']>>,
  options: Pick<ExampleSet, 'isPage'> = {},
): ExampleSet {
  const examples = Object.entries(files).map(([state, each]): Example => ({ name: state, files: each, render }));
  return { name, room: 'page', examples, ...options };
}
