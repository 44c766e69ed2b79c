// Content, stage 3b: the block `contact`.

import { block, checkedText, text } from '../fields';
import { defineBlock } from './define-block';

/** A telephone number. */
export const tel = checkedText(
  'a telephone number',
  'it with its country code, for example +44 800 389 2500',
  ({ text }) => {
    const digits = text.replace(/\D/g, '').length;
    return /^\+?[\d\s().-]+$/.test(text.trim()) && digits >= 3 && digits <= 17 ? text.trim() : undefined;
  },
).meta({ kind: 'text', type: ['string', 'integer'] });

const EMAIL = /^[^\s@<>"?&#%:]+@[^\s@<>"?&#%:]+\.[^\s@<>"?&#%:]+$/;

/** The email address that a text is; undefined where it is none. */
export function readEmail(text: string): string | undefined {
  return EMAIL.test(text.trim()) ? text.trim() : undefined;
}

/** An email address. */
export const email = checkedText('an email address', 'it in full, for example help@example.org', ({ text }) =>
  readEmail(text),
).meta({ kind: 'text', type: 'string', pattern: EMAIL.source });

const schema = block({
  tel: tel
    .optional()
    .describe('A telephone number with its country code. It or `email` has to be there.')
    .meta({ example: '"+44 800 389 2500"' }),
  email: email
    .optional()
    .describe('An email address. It or `tel` has to be there.')
    .meta({ example: 'help@example.org' }),
  hours: text.optional().describe('When somebody answers.'),
}).superRefine(({ tel, email }, context) => {
  if (tel !== undefined || email !== undefined) return;
  const params = { hint: 'Add a line "tel: …" or a line "email: …".', lack: 'neither "tel" nor "email"' };
  context.addIssue({ code: 'custom', path: ['tel'], message: 'a telephone number', params });
});

/** How to reach people. */
export const contact = defineBlock({
  type: 'contact',
  summary: 'How to reach people: by telephone, by email, and when.',
  schema,
  make: ({ tel, email, hours }) => ({
    tel: tel ? { text: tel, url: `tel:${dialled(tel)}` } : undefined,
    email: email ? { text: email, url: `mailto:${email}` } : undefined,
    hours,
  }),
});

/** The number as a telephone takes it: `+44 (0)800 …` → `+44800…`. */
function dialled(tel: string): string {
  const written = tel.startsWith('+') ? tel.replace('(0)', '') : tel;
  return written.replace(/[^+\d]/g, '');
}
