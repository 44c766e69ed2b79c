import { readOpeningHours } from '@/lib/plain';

/** Props of `OpeningHours`. */
export interface OpeningHoursProps {
  /** As an editor wrote them. */
  hours: string;
}

/** When somebody answers; with a script also by the visitor’s own clock, where the hours are those of the UK. */
export function OpeningHours({ hours }: OpeningHoursProps) {
  const known = readOpeningHours(hours);
  return (
    <>
      {hours}
      {known && (
        <span
          className="own-time needs-script"
          data-module="own-time"
          data-opens={known.opens}
          data-closes={known.closes}
          hidden
        />
      )}
    </>
  );
}
