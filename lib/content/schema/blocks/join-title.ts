// Content, stage 3b: the title of a block that has words before it.

/** A block’s title with its header before it: `Non-UK citizens: what you need`. */
export function joinTitle({
  header,
  title,
}: {
  header?: string | undefined;
  title?: string | undefined;
}): string | undefined {
  if (!header || !title) return title ?? header;
  return /[:.?!–—]$/.test(header.trimEnd()) ? `${header.trimEnd()} ${title}` : `${header}: ${title}`;
}
