import type { BlockOf } from '@/lib/content';
import { InsetText } from '../../govuk/inset-text/InsetText';
import type { RenderParts } from '../render-parts';

/** Props of `Inset`. */
export interface InsetProps {
  /** What the editor wrote, read by the engine. */
  block: BlockOf<'inset_text'>;
  /** Draws what stands in its texts. */
  renderParts: RenderParts;
}

/** Text that stands out from the page, with a title of its own. */
export function Inset({ block, renderParts }: InsetProps) {
  return (
    <InsetText>
      {block.title && <p className="inset-title">{block.title}</p>}
      {renderParts(block.text)}
    </InsetText>
  );
}
