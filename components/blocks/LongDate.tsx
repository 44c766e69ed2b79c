import { writeDay } from '@/lib/content';

/** Props of `LongDate`. */
export interface LongDateProps {
  /** `YYYY-MM-DD` */
  date: string;
}

/** A day written out, wherever the site is built: `2026-10-06` as `6 October 2026`. */
export function LongDate({ date }: LongDateProps) {
  return <time dateTime={date}>{writeDay(date)}</time>;
}
