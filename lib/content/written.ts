// Content: days and sizes as people read them, the same on pages and in their plain copies.

const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A day written out, wherever the site is built: `2026-10-06` as `6 October 2026`. */
export function writeDay(day: string): string {
  return longDate.format(new Date(day));
}

/** The size of a file, as GOV.UK writes those of its attachments: `1536` as `1.5 KB`. */
export function writeSize(bytes: number): string {
  const round = (size: number) => Number(size.toPrecision(size < 100 ? 2 : 3));
  if (bytes < 1024) return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`;
  const kilobytes = round(bytes / 1024);
  return kilobytes < 1000 ? `${kilobytes} KB` : `${round(bytes / 1024 ** 2)} MB`;
}
