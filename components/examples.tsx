import type { ComponentType, ReactElement } from 'react';
import type { BlockOf, BlockType, Page, Part } from '@/lib/content';
import type { Picture } from '@/lib/pictures';
import { Parts } from './blocks/Parts';
import type { RenderParts } from './blocks/render-parts';

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

/** A picture of the content tree for examples, and what is told of it. */
export const pictureFiles = {
  'images.yml': 'media/window.svg:\n  alt: A window, and hills beyond it\n  credit: Drawn for this site\n',
  'media/window.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" width="768" height="512"><path fill="#bfe0e2" d="M0 0h768v512H0z"/><path fill="#2f6b4f" d="M0 400q200-160 400-40t368-60v212H0z"/></svg>\n',
};

/** A file of the content tree for examples that offer one. */
export const downloadFiles = { 'media/dates.csv': 'Date,What happens\n2026-10-06,Applications open\n' };

/**
 * The examples of a block, from what an editor writes.
 *
 * @param frontMatter by the name of the state: YAML that defines a block with the name `example`
 * @param beside files of the content tree that the block names
 */
export function blockExamples<Type extends BlockType>(
  type: Type,
  name: string,
  Component: ComponentType<{ block: BlockOf<Type>; renderParts: RenderParts }>,
  frontMatter: Readonly<Record<string, string>>,
  beside: Readonly<Record<string, string>> = {},
): ExampleSet {
  const isOfType = (part: Part): part is Part & BlockOf<Type> => part.type === type;
  const examples = Object.entries(frontMatter).map(
    ([state, yaml]): Example => ({
      name: state,
      files: { 'page.md': `---\ntitle: Example\n${yaml.trim()}\n---\n\n$example$\n`, ...beside },
      render: ({ page, picture }) => {
        const block = page.body.map((part) => lendFiles(part, picture)).find(isOfType);
        if (!block) throw new Error(`The example "${state}" of ${name} defines no ${type} named "example".`);
        return <Component block={block} renderParts={(parts) => <Parts parts={parts} />} />;
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

/** Puts files that are published in the place of those that only the example’s tree has. */
function lendFiles(part: Part, picture: Picture): Part {
  if ('picture' in part && part.picture) {
    const { alt, credit } = part.picture;
    return { ...part, picture: { ...picture, alt, credit } };
  }
  if ('file' in part && part.file) return { ...part, file: { ...part.file, url: '/icon.svg' } };
  return part;
}
