import { readOpeningHours } from '@/lib/plain';

describe('readOpeningHours', () => {
  it.each([
    ['Monday to Friday, 8:30am to 5:30pm (UK time)', { opens: '08:30', closes: '17:30' }],
    ['Saturdays, 9am to 12pm (UK time), not in August.', { opens: '09:00', closes: '12:00' }],
    ['Call us: Wednesday, 12am to 1:05pm (UK time)', { opens: '00:00', closes: '13:05' }],
  ])('reads %s', (text, hours) => {
    expect(readOpeningHours(text)).toEqual(hours);
  });

  it.each([
    'Monday to Friday, 8:30am to 5:30pm',
    'On weekdays, 8:30am to 5:30pm (UK time)',
    'Monday to Friday, 8:30 to 17:30 (UK time)',
    'Monday to Friday, 13am to 5pm (UK time)',
    'Monday to Friday, 10pm to 6am (UK time)',
    '',
  ])('reads nothing from %j', (text) => {
    expect(readOpeningHours(text)).toBeUndefined();
  });
});
