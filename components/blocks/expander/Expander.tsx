import type { BlockOf } from '@/lib/content';
import { Details } from '../../govuk/details/Details';
import { Texts } from '../Texts';

/** Props of `Expander`. */
export interface ExpanderProps {
  /** What the editor wrote, read by the engine. */
  block: BlockOf<'expander'>;
}

/** Details that a visitor opens. */
export function Expander({ block }: ExpanderProps) {
  return (
    <Details summary={block.title} open={block.expanded}>
      <Texts text={block.text} />
      {block.link && (
        <p>
          <a href={block.link.url}>{block.link.text}</a>
        </p>
      )}
    </Details>
  );
}
