import type { Page } from '@/lib/content';
import { LongDate } from '../../blocks/LongDate';

/** Props of `PageDates`. */
export interface PageDatesProps {
  /** When the page was published, and when it was last changed. */
  page: Pick<Page, 'date' | 'updated'>;
}

/** How old a page is, as far as it says so itself. */
export function PageDates({ page: { date, updated } }: PageDatesProps) {
  if (!date && !updated) return null;
  return (
    <p className="page-dates">
      {date && (
        <>
          Published <LongDate date={date} />
        </>
      )}
      {date && updated && ', last updated '}
      {!date && updated && 'Last updated '}
      {updated && <LongDate date={updated} />}
    </p>
  );
}
