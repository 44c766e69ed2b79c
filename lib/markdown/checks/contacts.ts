// Markdown, stage 1b: telephone numbers and email addresses are links that a phone can use.

import type { Text } from 'mdast';
import { type Problem, problem } from '../../problems';
import type { Place } from '../../source';
import { findWritten, type ParsedText, placeOfNode, rangeOf } from '../places';
import { SKIP, visitAll } from '../visit';

/** A country code and at least six more digits. */
const INTERNATIONAL = /(?<![\p{L}\p{N}+])\+[1-9](?:[ \u00A0().-]{0,3}\d){7,14}(?![\p{L}\p{N}])/gu;
/** Ten or eleven digits as telephones in the UK have them; not a date, a decimal or an amount of money. */
const BRITISH =
  /(?<![\p{L}\p{N}.,£$€/+-])(?!\d\d-\d\d-\d{4})0[1-35789](?:[ \u00A0()-]{0,2}\d){8,9}(?![\p{L}\p{N}]|[.,/-]\d)/gu;
const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})+(?![\w@])/gi;

/** Telephone numbers and email addresses that are written as plain text. */
export function checkContacts(text: ParsedText): Problem[] {
  const { source, tree } = text;
  const problems: Problem[] = [];
  visitAll(tree, (node) => {
    if (node.type === 'linkReference') return SKIP;
    if (node.type === 'link') {
      // GFM makes a link of an address in plain text, but of no telephone number: one way for both is easier to keep.
      const written = source.text.slice(...rangeOf(node));
      if (/^mailto:/i.test(node.url) && !/^[[<]/.test(written)) {
        problems.push(emailProblem(written, placeOfNode(source, node)));
      }
      return SKIP;
    }
    if (node.type === 'text') problems.push(...problemsInText(node, text));
  });
  return problems;
}

function problemsInText(node: Text, { source }: ParsedText): Problem[] {
  if (!/[@\d]/.test(node.value)) return [];
  const written = findWritten(node, source);
  const placeOf = (start: number, end: number) => source.place(written.startOf(start), written.endOf(end - 1));
  const emails = [...node.value.matchAll(EMAIL)].map(({ 0: email, index }) =>
    emailProblem(email, placeOf(index, index + email.length)),
  );
  const numbers = [...node.value.matchAll(INTERNATIONAL), ...node.value.matchAll(BRITISH)];
  const telephones = numbers.map(({ 0: found, index }) => {
    // The area code may stand in parentheses; a pair round the whole number is not part of it.
    const isAreaOpened = found.includes(')') && !/\(/.test(found.slice(0, found.indexOf(')')));
    const start = isAreaOpened && node.value[index - 1] === '(' ? index - 1 : index;
    const end = index + found.length;
    return telephoneProblem(node.value.slice(start, end), placeOf(start, end));
  });
  return [...emails, ...telephones];
}

function emailProblem(email: string, place: Place): Problem {
  const message = `"${email}" is an email address in plain text.`;
  return problem('plain-contact', place, message, `Write [${email}](mailto:${email}).`);
}

function telephoneProblem(number: string, place: Place): Problem {
  const digits = number.replace('(0)', '').replace(/\D/g, '');
  const dialled = number.startsWith('+') ? `+${digits}` : `+44${digits.slice(1)}`;
  const message = `"${number}" is a telephone number in plain text.`;
  return problem('plain-contact', place, message, `Write [${number}](tel:${dialled}).`);
}
