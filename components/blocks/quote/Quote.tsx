import type { BlockOf } from '@/lib/content';
import { Texts } from '../Texts';

/** Props of `Quote`. */
export interface QuoteProps {
  /** What the editor wrote, read by the engine. */
  block: BlockOf<'quote'>;
}

/** Words that somebody said, and who that is. */
export function Quote({ block }: QuoteProps) {
  const speaker = [block.name, block.jobTitle, block.organisation].filter(Boolean).join(', ');
  return (
    <figure className="quote">
      <blockquote>
        <Texts text={block.text} />
      </blockquote>
      {speaker && <figcaption>{speaker}</figcaption>}
    </figure>
  );
}
