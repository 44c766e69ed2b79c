import type { BlockOf } from '@/lib/content';

/** Props of `ArrowLink`. */
export interface ArrowLinkProps {
  /** What the editor wrote, read by the engine. */
  block: BlockOf<'cta_arrow_link'>;
}

/** A link with an arrow, on a line of its own. */
export function ArrowLink({ block }: ArrowLinkProps) {
  return (
    <p className="arrow-link">
      <a href={block.link.url}>{block.link.text}</a>
    </p>
  );
}
