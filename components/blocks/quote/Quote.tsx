import type { BlockOf } from '@/lib/content';
import { joinClasses } from '../../govuk/element';
import { Picture } from '../../page/picture/Picture';
import type { RenderParts } from '../render-parts';

/** Props of `Quote`. */
export interface QuoteProps {
  /** What the editor wrote, read by the engine. */
  block: BlockOf<'quote'>;
  /** Draws what stands in its texts. */
  renderParts: RenderParts;
}

/** Words that somebody said, and who that is; smaller where they are part of the text round them. */
export function Quote({ block, renderParts }: QuoteProps) {
  const { text, picture, isInline } = block;
  const speaker = [block.name, block.jobTitle, block.organisation].filter(Boolean).join(', ');
  return (
    <figure className={joinClasses('quote', isInline && 'quote--inline', picture && 'quote--pictured')}>
      {picture && (
        <div className="quote__picture">
          <Picture picture={picture} sizes="6rem" />
        </div>
      )}
      <blockquote>{renderParts(text)}</blockquote>
      {speaker && <figcaption>{speaker}</figcaption>}
    </figure>
  );
}
