// Content, stage 3b: the block `calls_to_action`.

import { z } from 'zod';
import { isYamlMap, type YamlMap } from '../../yaml-value';
import { block, link, markdown, oneOf, text } from '../fields';
import { defineBlock } from './define-block';

const simpleArguments = {
  title: text.optional().describe('A heading above the text.'),
  text: markdown.optional().describe('What to do, and why. Markdown.'),
  link_text: text.describe('The words on the button.'),
  link_target: link.describe('Where the button leads.'),
};

const namedCallToAction = block({
  name: oneOf(['simple']).describe('Which call to action.'),
  arguments: block(simpleArguments).describe('What it says.'),
}).transform((call) => call.arguments);

const simpleCallToAction = block(simpleArguments);

const callToAction = z
  .custom<YamlMap>(isYamlMap, { error: 'a map' })
  .transform((value, context) => {
    const schema = 'name' in value ? namedCallToAction : simpleCallToAction;
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    for (const issue of result.error.issues) context.addIssue({ ...issue });
    return z.NEVER;
  })
  .meta({ forms: [namedCallToAction, simpleCallToAction] });

/** A button, and why to use it: `{name: simple, arguments: {…}}`, or the arguments alone. */
export const callsToAction = defineBlock({
  type: 'calls_to_action',
  summary: 'A button, and why to use it.',
  schema: callToAction,
  reference: simpleCallToAction,
  make: ({ title, text, linkText, linkTarget }, context) => ({
    title,
    text: context.text(text),
    link: context.link(linkText, linkTarget),
  }),
});
