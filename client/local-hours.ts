const UK = 'Europe/London';
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** Cities that browsers still call by an older name. */
const NAMES: Readonly<Record<string, string>> = {
  Calcutta: 'Kolkata',
  Katmandu: 'Kathmandu',
  Kiev: 'Kyiv',
  Rangoon: 'Yangon',
  Saigon: 'Ho Chi Minh City',
};

/**
 * Hours of the UK in another time zone, on the UK’s day: `In your time (Lagos): 7:30am to 4:30pm`. Empty for the UK’s
 * own zone.
 *
 * @param opens `08:30`
 * @param closes `17:30`
 * @param zone an IANA time zone
 */
export function localHours(opens: string, closes: string, zone: string, now: Date): string {
  if (zone === UK) return '';
  const today = wallClock(now.getTime(), UK);
  const midnight = today - (today % DAY);
  const tell = (time: string) => {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    const wall = midnight + (hours * 60 + minutes) * MINUTE;
    // The UK’s clocks change at 1am, so that those hours before and after one are never near a change themselves.
    const there = wallClock(wall - (wallClock(wall, UK) - wall), zone);
    return (
      writeTime(there) + ([' the day before', '', ' the next day'][Math.floor((there - midnight) / DAY) + 1] ?? '')
    );
  };
  const city = zone.startsWith('Etc/') ? undefined : zone.split('/').slice(1).at(-1)?.replace(/_/g, ' ');
  return `In your time${city ? ` (${NAMES[city] ?? city})` : ''}: ${tell(opens)} to ${tell(closes)}`;
}

/** What a clock there shows at an instant, told as the instant at which UTC’s clock shows the same. */
function wallClock(instant: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const parts = format.formatToParts(instant);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
}

/** GOV.UK’s style: `8:30am`, `5pm`, `midday`, `midnight`. */
function writeTime(wall: number): string {
  const date = new Date(wall);
  const hours = date.getUTCHours();
  const minutes = date.getUTCMinutes();
  if (minutes === 0 && hours % 12 === 0) return hours ? 'midday' : 'midnight';
  const clock = minutes ? `:${String(minutes).padStart(2, '0')}` : '';
  return `${hours % 12 || 12}${clock}${hours < 12 ? 'am' : 'pm'}`;
}
