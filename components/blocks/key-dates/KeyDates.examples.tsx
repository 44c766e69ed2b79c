import { blockExamples } from '../../examples';
import { KeyDates } from './KeyDates';

/** States of `KeyDates`. */
export const examples = blockExamples('key_dates', 'KeyDates', KeyDates, {
  'one passed and one coming': `
key_dates:
  example:
    title: Dates for your application
    dates:
      - date: 2020-10-06
        label: Applications open
      - date: 2099-09-15
        label: Applications close
`,
  'without a title': `
key_dates:
  example:
    dates:
      - date: 2099-01-05
        label: Schools begin to advertise jobs
`,
  'written in another order': `
key_dates:
  example:
    title: Dates for your course
    dates:
      - {date: 2099-09-15, label: Your course begins in a school that you have never seen before}
      - {date: 2099-09-01, label: You meet your mentor}
`,
});
