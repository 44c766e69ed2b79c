import type { BlockOf } from '@/lib/content';
import { DaysUntil } from '../../islands/days-until/DaysUntil';
import { Island } from '../../islands/Island';

/** Props of `KeyDates`. */
export interface KeyDatesProps {
  /** What the editor wrote, read by the engine. */
  block: BlockOf<'key_dates'>;
}

/** Days that matter, each written out; how far away they are is told in the browser, which knows what day it is. */
export function KeyDates({ block }: KeyDatesProps) {
  return (
    <section className="key-dates" aria-label={block.title}>
      {block.title && <p className="key-dates__title">{block.title}</p>}
      <ol className="key-dates__list">
        {block.dates.map(({ date, label }, index) => (
          <li className="key-dates__date" key={`${date}-${index + 1}`}>
            <time dateTime={date}>{writeDate(date)}</time>{' '}
            <Island>
              <DaysUntil date={date} passed="passed" />
            </Island>{' '}
            <span className="key-dates__label">{label}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** `2026-10-06` → `6 October 2026`, wherever the site is built. */
function writeDate(date: string): string {
  return longDate.format(new Date(date));
}
