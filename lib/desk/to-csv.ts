// Desk, fourth floor: the pages as a file for spreadsheets.

import { countDays } from '../checks';
import { countAllBytes, type Desk, type DeskPage } from './desk';

/** What a cell can say. */
type Cell = string | number | boolean | undefined;

/** Each column’s name, and what it says of a page. */
const COLUMNS: Readonly<Record<string, (page: DeskPage, today: string) => Cell>> = {
  url: ({ url }) => url,
  title: ({ title }) => title,
  draft: ({ isDraft }) => isDraft,
  owner: ({ owner }) => owner,
  published: ({ date }) => date,
  updated: ({ updated }) => updated,
  review_by: ({ reviewBy }) => reviewBy,
  days_until_review: ({ reviewBy }, today) => reviewBy && countDays(today, reviewBy),
  words: ({ words }) => words,
  reading_age: ({ readingAge }) => readingAge,
  links_in: ({ linksIn }) => linksIn,
  links_out: ({ linksOut }) => linksOut,
  links_elsewhere: ({ linksElsewhere }) => linksElsewhere,
  pictures: ({ pictures }) => pictures,
  pictures_without_words: ({ silentPictures }) => silentPictures,
  skipped_heading_levels: ({ skippedLevels }) => skippedLevels,
  values: ({ values }) => values.map(({ name, value, asOf }) => `${name}: ${value} (${asOf ?? 'no date'})`).join('; '),
  oldest_value_in_days: ({ values }) => values.reduce((most, { age = 0 }) => Math.max(most, age), 0) || undefined,
  values_without_date: ({ values }) => values.filter(({ asOf }) => asOf === undefined).length,
  errors: ({ errors }) => errors,
  warnings: ({ warnings }) => warnings,
  bytes_html: ({ bytes }) => bytes.html,
  bytes_css: ({ bytes }) => bytes.css,
  bytes_js: ({ bytes }) => bytes.js,
  bytes_pictures: ({ bytes }) => bytes.pictures,
  bytes: countAllBytes,
  file: ({ file }) => file,
};

/** Excel takes a file for UTF-8 only where it begins so. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The pages as comma-separated values, in the order of the table: a line of names, then a line for each page.
 *
 * Source: RFC 4180.
 */
export function toCsv({ pages, today }: Desk): string {
  const rows = [
    Object.keys(COLUMNS),
    ...pages.map((page) => Object.values(COLUMNS).map((column) => column(page, today))),
  ];
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

/** With what a spreadsheet begins a formula; some take the wide signs of East Asian scripts for the same. */
const FORMULA = /^[\s\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/**
 * A cell; a text that a spreadsheet would reckon out gets an apostrophe, which makes it a text.
 *
 * Source: OWASP, “CSV Injection”.
 */
function writeCell(cell: Cell): string {
  if (typeof cell !== 'string')
    return cell === undefined ? '' : cell === true ? 'yes' : cell === false ? 'no' : String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
