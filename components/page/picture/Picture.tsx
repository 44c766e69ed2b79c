import { fallbackUrl, listSources, type Picture as PictureData } from '@/lib/pictures';

/** Props of `Picture`. */
export interface PictureProps {
  /** The picture with every file made from it. */
  picture: PictureData;
  /** How wide the picture is shown, as in HTML’s `sizes`. */
  sizes: string;
  /** Whether it is seen first, and so loaded at once. */
  isFirst?: boolean;
}

/**
 * A picture in the lightest format that the browser knows, at the width that it needs, its room kept from the start.
 * A drawing, which is one file, stands in a `<picture>` too: React would ask for it a second time in the head.
 */
export function Picture({ picture, sizes, isFirst = false }: PictureProps) {
  const sources = listSources(picture);
  const fallback = sources.at(-1);
  return (
    <picture>
      {sources.slice(0, -1).map(({ format, srcSet }) => (
        <source key={format} type={`image/${format}`} srcSet={srcSet} sizes={sizes} />
      ))}
      <img
        src={fallbackUrl(picture)}
        srcSet={fallback?.srcSet}
        sizes={fallback && sizes}
        width={picture.width}
        height={picture.height}
        alt={picture.alt}
        loading={isFirst ? 'eager' : 'lazy'}
        fetchPriority={isFirst ? 'high' : undefined}
        decoding={isFirst ? undefined : 'async'}
      />
    </picture>
  );
}
