/** Props of `LongDate`. */
export interface LongDateProps {
  /** `YYYY-MM-DD` */
  date: string;
}

const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A day written out, wherever the site is built: `2026-10-06` as `6 October 2026`. */
export function LongDate({ date }: LongDateProps) {
  return <time dateTime={date}>{longDate.format(new Date(date))}</time>;
}
