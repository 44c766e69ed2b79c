// Plain, stage 1: what the block `key_dates` says.

import { h } from 'hastscript';
import { writeDay } from '../../content';
import type { PlainBlock } from './plain-block';

/** The days, and what happens on each. */
export const keyDates: PlainBlock<'key_dates'> = ({ title, dates }) => {
  const items = dates.map(({ date, label }) => h('li', `${writeDay(date)}: ${label}`));
  return [...(title ? [h('p', h('strong', title))] : []), h('ul', items)];
};
