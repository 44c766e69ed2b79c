import type { BlockOf } from '@/lib/content';
import { DaysUntil } from '../../islands/days-until/DaysUntil';
import { Island } from '../../islands/Island';
import { LongDate } from '../LongDate';

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
            <LongDate date={date} />{' '}
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
