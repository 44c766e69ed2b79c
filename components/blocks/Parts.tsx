import { type ComponentType, Fragment } from 'react';
import type { BlockOf, BlockType, Part } from '@/lib/content';
import { EditLink } from '../layout/edit-link/EditLink';
import { ProblemNotes } from '../layout/problem-notes/ProblemNotes';
import { ArrowLink } from './arrow-link/ArrowLink';
import { CallToAction } from './call-to-action/CallToAction';
import { Contact } from './contact/Contact';
import { Expander } from './expander/Expander';
import { Figure } from './figure/Figure';
import { Html } from './Html';
import { Inset } from './inset/Inset';
import { KeyDates } from './key-dates/KeyDates';
import { Quote } from './quote/Quote';
import type { RenderParts } from './render-parts';
import { Steps } from './steps/Steps';
import { YoutubeVideo } from './youtube-video/YoutubeVideo';

type BlockComponent<Type extends BlockType> = ComponentType<{ block: BlockOf<Type>; renderParts: RenderParts }>;

/** The one registry from block to component: TypeScript names a block that has none. */
const components: { [Type in BlockType]: BlockComponent<Type> } = {
  steps: Steps,
  quote: Quote,
  inset_text: Inset,
  expander: Expander,
  calls_to_action: CallToAction,
  cta_arrow_link: ArrowLink,
  images: Figure,
  youtube_video: YoutubeVideo,
  contact: Contact,
  key_dates: KeyDates,
};

/** Props of `Parts`. */
export interface PartsProps {
  parts: readonly Part[];
}

/** Parts of a page in their order: text made from Markdown, and blocks, each below what is wrong in it. */
export function Parts({ parts }: PartsProps) {
  return parts.map((part, index) => (
    <Fragment key={`${part.type}-${index + 1}`}>
      {part.edit && <EditLink url={part.edit.url} file={part.edit.file} line={part.edit.line} />}
      {part.notes && <ProblemNotes problems={part.notes} />}
      {part.type === 'html' ? <Html html={part.html} /> : renderBlock(part.type, part)}
    </Fragment>
  ));
}

/** `type` ties the block to its component: a lookup by `block.type` alone would lose that for TypeScript. */
function renderBlock<Type extends BlockType>(type: Type, block: BlockOf<Type>) {
  const Component: BlockComponent<Type> = components[type];
  return <Component block={block} renderParts={(parts) => <Parts parts={parts} />} />;
}
