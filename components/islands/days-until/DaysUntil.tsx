'use client';

import { useEffect, useState } from 'react';
import { countDays, readDate, sayDays } from './count-days';

/** Props of `DaysUntil`. */
export interface DaysUntilProps {
  /** `YYYY-MM-DD` */
  date: string;
  /** What to say of a day that has passed; nothing when left out. */
  passed?: string | undefined;
}

/**
 * How far away a day is for the visitor, at the end of a line of text: “in 42 days”, “tomorrow”, “today”. Once it
 * has passed `passed`, and nothing without script: a page that was built yesterday must not say what yesterday was right.
 *
 * @throws when the date is no day of the calendar
 */
export function DaysUntil({ date, passed }: DaysUntilProps) {
  // The server’s markup must not depend on the day of the build, but a wrong date must stop the build.
  readDate(date);
  const [now, setNow] = useState<Date>();
  useEffect(() => followToday(setNow), []);
  return <span className="days-until">{now && sayDays(countDays(now, date), passed)}</span>;
}

/** Tells the time now, at every local midnight, and when the page is seen again. Returns how to end it. */
function followToday(tell: (now: Date) => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const update = () => {
    const now = new Date();
    tell(now);
    clearTimeout(timer);
    const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
    timer = setTimeout(update, midnight.getTime() - now.getTime());
  };
  update();
  addEventListener('pageshow', update);
  document.addEventListener('visibilitychange', update);
  return () => {
    clearTimeout(timer);
    removeEventListener('pageshow', update);
    document.removeEventListener('visibilitychange', update);
  };
}
