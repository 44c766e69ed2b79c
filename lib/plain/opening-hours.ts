// Plain: when a telephone is answered, for programs, from the one plain way that editors write it.

/** From when to when somebody answers, in the UK’s own time. */
export interface OpeningHours {
  /** `08:30` */
  opens: string;
  /** `17:30` */
  closes: string;
}

const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?';
const CLOCK = String.raw`(\d{1,2})(?::([0-5]\d))?(am|pm)`;
const HOURS = new RegExp(String.raw`\b${DAY}(?: to ${DAY})?, ${CLOCK} to ${CLOCK} \(UK time\)`);

/** The hours in a text such as `Monday to Friday, 8:30am to 5:30pm (UK time)`; undefined where it is written otherwise. */
export function readOpeningHours(text: string): OpeningHours | undefined {
  const [, hour, minute, half, closingHour, closingMinute, closingHalf] = HOURS.exec(text) ?? [];
  const opens = clock(hour, minute, half);
  const closes = clock(closingHour, closingMinute, closingHalf);
  return opens && closes && opens < closes ? { opens, closes } : undefined;
}

/** `8`, `30`, `pm` as `20:30`. */
function clock(hour: string | undefined, minute = '00', half?: string): string | undefined {
  const hours = Number(hour);
  if (!(hours >= 1 && hours <= 12)) return undefined;
  const ofDay = (hours % 12) + (half === 'pm' ? 12 : 0);
  return `${String(ofDay).padStart(2, '0')}:${minute}`;
}
