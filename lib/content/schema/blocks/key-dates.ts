// Content, stage 3b: the block `key_dates`.

import { block, date, listOf, text } from '../fields';
import { defineBlock } from './define-block';

const keyDate = block({
  date: date.describe('The day, as YYYY-MM-DD.'),
  label: text.describe('What happens on that day.'),
});

/** Days that matter, in the order of time. */
export const keyDates = defineBlock({
  type: 'key_dates',
  summary: 'Days that matter, each with how far away it is for the visitor.',
  schema: block({
    title: text.optional().describe('A title above the dates.'),
    dates: listOf(keyDate).describe('The dates, in any order: the page shows the earliest first.'),
  }),
  make: ({ title, dates }) => ({ title, dates: dates.toSorted((a, b) => a.date.localeCompare(b.date)) }),
});
