import type { BlockOf } from '@/lib/content';
import { Details } from '../../govuk/details/Details';
import type { RenderParts } from '../render-parts';

/** Props of `Expander`. */
export interface ExpanderProps {
  /** What the editor wrote, read by the engine. */
  block: BlockOf<'expander'>;
  /** Draws what stands in its texts. */
  renderParts: RenderParts;
}

/** Details that a visitor opens. */
export function Expander({ block, renderParts }: ExpanderProps) {
  return (
    <Details summary={block.title} open={block.expanded}>
      {renderParts(block.text)}
      {block.link && (
        <p>
          <a href={block.link.url}>{block.link.text}</a>
        </p>
      )}
    </Details>
  );
}
