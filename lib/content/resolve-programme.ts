// Content, stage 6g: the programme that a page is about, its values in place and read as search engines want them.

import { problem } from '../problems';
import { resolveLine } from './resolve-line';
import type { PageTexts } from './resolve-texts';
import type { ProgrammeData } from './schema/programme';
import type { Programme } from './site';
import type { YamlText } from './yaml-value';

/** How a figure is read: what its text has to be like, and what that gives. */
interface Reading<Read> {
  expected: string;
  example: string;
  read(text: string): Read | undefined;
}

const UNITS = { day: 'D', week: 'W', month: 'M', year: 'Y' } as const;

const time: Reading<string> = {
  expected: 'a length of time',
  example: 'a number and its unit, for example 9 months',
  read(text) {
    const [, count, written] = /^(?:up to )?(\d{1,3}) (day|week|month|year)s?$/i.exec(text) ?? [];
    const unit = Object.entries(UNITS).find(([name]) => name === written?.toLowerCase());
    return count && unit ? `P${count}${unit[1]}` : undefined;
  },
};

const fee: Reading<number> = {
  expected: 'a price',
  example: 'one figure, for example £7,950',
  read(text) {
    const [, digits] = /^\p{Sc}? ?(\d{1,3}(?:,?\d{3})*(?:\.\d{2})?)$/u.exec(text) ?? [];
    return digits === undefined ? undefined : Number(digits.replaceAll(',', ''));
  },
};

/** Reads what an editor wrote about a programme; undefined where it does not say how long that takes. */
export function resolveProgramme(data: ProgrammeData, texts: PageTexts): Programme | undefined {
  const { name, credential, fees, providers = [] } = data;
  const takes = readFigure('time', data.time, time, texts);
  const low = fees && readFigure('low', fees.low, fee, texts);
  const high = fees?.high && readFigure('high', fees.high, fee, texts);
  if (takes === undefined) return undefined;
  const costs = fees && low !== undefined ? { currency: fees.currency, low, high: high ?? low } : undefined;
  return { name, credential, time: takes, fees: costs, providers };
}

function readFigure<Read>(key: string, field: YamlText, reading: Reading<Read>, texts: PageTexts): Read | undefined {
  const before = texts.problems.length;
  const text = resolveLine(field, texts, `"${key}"`);
  const read = reading.read(text);
  // A name that is not known is told already, and an empty text is of a value in a broken file.
  if (read === undefined && text !== '' && texts.problems.length === before) {
    const written = field.text.trim();
    const found = written === text ? `it is "${text}"` : `"${written}" is "${text}"`;
    const message = `"${key}" must be ${reading.expected}, but ${found}.`;
    const place = field.place(0, field.text.trimEnd().length);
    texts.problems.push(problem('wrong-type', place, message, `Write ${reading.example}.`));
  }
  return read;
}
