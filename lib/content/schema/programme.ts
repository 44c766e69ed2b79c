// Content, stage 3b: the key `programme` of a page.

import type { z } from 'zod';
import { block, checkedText, listOf, markdown, text } from './fields';

const CURRENCY = /^[A-Z]{3}$/;

const currency = checkedText('a currency', 'its three letters, for example GBP', (value) =>
  CURRENCY.test(value.text) ? value.text : undefined,
).meta({ kind: 'text', example: 'GBP', type: 'string', pattern: CURRENCY.source });

/** A course or programme that a page is about, for search engines alone. */
export const programme = block({
  name: text.describe('What the programme is called.'),
  credential: text.optional().describe('What one has at its end, for example a qualification.'),
  time: markdown.describe(
    'How long it takes, for example `9 months`, or the name of such a value between dollar signs.',
  ),
  fees: block({
    currency: currency.describe('The currency, as three letters.'),
    low: markdown.describe('The lowest fee, for example `£7,950`, or the name of such a value between dollar signs.'),
    high: markdown.optional().describe('The highest fee, written in the same way.'),
  })
    .optional()
    .describe('What it costs.'),
  providers: listOf(text).optional().describe('Who offers it.'),
});

/** What an editor wrote about a programme. */
export type ProgrammeData = z.output<typeof programme>;
