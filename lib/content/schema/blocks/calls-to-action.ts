// Content, stage 3b: the block `calls_to_action`.

import { z } from 'zod';
import { isYamlMap, type YamlMap } from '../../yaml-value';
import { block, oneOf, placedText, text } from '../fields';
import { defineBlock } from './define-block';

const simpleArguments = {
  title: text.optional().describe('A heading above the text.'),
  text: placedText.optional().describe('What to do, and why. Markdown.'),
  link_text: text.describe('The words on the button.'),
  link_target: placedText.describe('Where the button leads.'),
};

const namedCallToAction = block({
  name: oneOf(['simple']).describe('Which call to action.'),
  arguments: block(simpleArguments).describe('What it says.'),
}).transform((call) => call.arguments);

const callToAction = z.custom<YamlMap>(isYamlMap, { error: 'a map' }).transform((value, context) => {
  const schema = 'name' in value ? namedCallToAction : block(simpleArguments);
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) context.addIssue({ ...issue });
  return z.NEVER;
});

/** A button, and why to use it: `{name: simple, arguments: {…}}`, or the arguments alone. */
export const callsToAction = defineBlock({
  type: 'calls_to_action',
  summary: 'A button, and why to use it.',
  schema: callToAction,
  reference: block(simpleArguments),
  make: ({ title, text, linkText, linkTarget }, context) => ({
    title,
    text: context.text(text),
    link: context.link(linkText, linkTarget),
  }),
});
