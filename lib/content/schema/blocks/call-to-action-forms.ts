// Content, stage 3b: what each form of a call to action says.

import { z } from 'zod';
import { block, date, filePath, type IssueHint, link, markdown, oneOf, orderedMap, text } from '../fields';
import { iconNames } from './icons';

/** A button, and why to use it. */
export const simple = block({
  title: text.optional().describe('A heading above the text.'),
  text: markdown.optional().describe('What to do, and why. Markdown.'),
  icon: oneOf(iconNames)
    .optional()
    .describe(`An icon beside the title: ${iconNames.join(', ')}.`),
  link_text: text.describe('The words on the button.'),
  link_target: link.describe('Where the button leads.'),
}).transform((data) => ({ form: 'simple' as const, ...data }));

/** A file for visitors to keep. */
export const attachment = block({
  text: text.describe('The words of the link.'),
  file_path: filePath
    .describe('The file, under `media/` or `static/`: its size and type are read from it.')
    .meta({ example: 'media/name.pdf' }),
  file_type: text.optional().describe('The type in other words, for example `Word document`.'),
  published_at: date.optional().describe('When it was published, as YYYY-MM-DD.'),
}).transform((data) => ({ form: 'attachment' as const, ...data }));

const factsAndCaption = z.unknown().transform((value, context) => {
  if (Array.isArray(value) && (value.length === 1 || value.length === 2)) return value;
  const params: IssueHint = {
    hint: 'Write "- " before the facts, each as "label: value", and "- " before the caption.',
  };
  context.addIssue({ code: 'custom', message: 'a list of the facts and, after them, one caption at most', params });
  return z.NEVER;
});

/** Facts, each with its label: a list of the map of facts and, if it has one, the caption. */
export const featureTable = factsAndCaption
  .pipe(z.tuple([orderedMap(markdown, 'label → fact'), text.optional()]))
  .transform(([facts, caption]) => ({ form: 'feature_table' as const, facts, caption }));
