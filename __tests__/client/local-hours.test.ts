import { localHours } from '@/client/local-hours';

const winter = new Date('2026-01-15T12:00:00Z');
const summer = new Date('2026-07-15T12:00:00Z');

describe('localHours', () => {
  it.each([
    ['Africa/Lagos', '(Lagos): 9:30am to 6:30pm', '(Lagos): 8:30am to 5:30pm'],
    ['Asia/Calcutta', '(Kolkata): 2pm to 11pm', '(Kolkata): 1pm to 10pm'],
    ['America/New_York', '(New York): 3:30am to 12:30pm', '(New York): 3:30am to 12:30pm'],
    ['America/Argentina/Buenos_Aires', '(Buenos Aires): 5:30am to 2:30pm', '(Buenos Aires): 4:30am to 1:30pm'],
    ['Asia/Dubai', '(Dubai): 12:30pm to 9:30pm', '(Dubai): 11:30am to 8:30pm'],
    ['Australia/Sydney', '(Sydney): 7:30pm to 4:30am the next day', '(Sydney): 5:30pm to 2:30am the next day'],
    ['Pacific/Honolulu', '(Honolulu): 10:30pm the day before to 7:30am', '(Honolulu): 9:30pm the day before to 6:30am'],
    [
      'Pacific/Kiritimati',
      '(Kiritimati): 10:30pm to 7:30am the next day',
      '(Kiritimati): 9:30pm to 6:30am the next day',
    ],
    ['Asia/Kathmandu', '(Kathmandu): 2:15pm to 11:15pm', '(Kathmandu): 1:15pm to 10:15pm'],
  ])('tells the hours in %s, in winter and in summer', (zone, inWinter, inSummer) => {
    expect(localHours('08:30', '17:30', zone, winter)).toBe(`In your time ${inWinter}`);
    expect(localHours('08:30', '17:30', zone, summer)).toBe(`In your time ${inSummer}`);
  });

  it('follows each country’s own change of clocks, weeks apart', () => {
    const between = new Date('2026-03-20T12:00:00Z');
    expect(localHours('08:30', '17:30', 'America/New_York', between)).toBe('In your time (New York): 4:30am to 1:30pm');
  });

  it.each([
    ['2026-03-28T23:30:00Z', '9:30am to 6:30pm'],
    ['2026-03-29T00:30:00Z', '8:30am to 5:30pm'],
    ['2026-10-24T22:30:00Z', '8:30am to 5:30pm'],
    ['2026-10-25T00:30:00Z', '9:30am to 6:30pm'],
  ])('takes the day from the UK’s clocks, at %s', (now, hours) => {
    expect(localHours('08:30', '17:30', 'Africa/Lagos', new Date(now))).toBe(`In your time (Lagos): ${hours}`);
  });

  it('says midday and midnight', () => {
    expect(localHours('08:00', '20:00', 'Asia/Dubai', winter)).toBe(
      'In your time (Dubai): midday to midnight the next day',
    );
  });

  it.each(['UTC', 'Etc/GMT+5'])('names no city where the zone %s has none', (zone) => {
    expect(localHours('08:30', '17:30', zone, winter)).toMatch(/^In your time: \d/);
  });

  it('says nothing to those whose clock is the UK’s', () => {
    expect(localHours('08:30', '17:30', 'Europe/London', summer)).toBe('');
  });
});
