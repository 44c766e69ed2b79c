import type { BlockOf } from '@/lib/content';
import { Picture } from '../../page/picture/Picture';

/** Props of `Figure`. */
export interface FigureProps {
  /** What the editor wrote, read by the engine. */
  block: BlockOf<'images'>;
}

/** A picture in the text, with the name of who made it; what else the editor wrote stands in `data-` attributes. */
export function Figure({ block: { picture, other } }: FigureProps) {
  if (!picture) return null;
  const data = other.map(({ name, value }) => [
    `data-${name}`,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  return (
    <figure {...Object.fromEntries(data)} className="figure">
      <Picture picture={picture} sizes="(min-width: 44rem) 40rem, 100vw" />
      {picture.credit && <figcaption>{picture.credit}</figcaption>}
    </figure>
  );
}
