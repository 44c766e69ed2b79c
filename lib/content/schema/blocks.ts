// Content, stage 3b: the blocks that editors define in front matter and place by name.

import { z } from 'zod';
import { isYamlMap, type YamlMap } from '../yaml-value';
import { block, flag, oneOf, orderedMap, placedText, text } from './fields';

const insetText = block({
  title: text.optional().describe('A heading above the text.'),
  header: text.optional().describe('The same as `title`.'),
  text: placedText.describe('What stands out from the page. Markdown.'),
});

const expander = block({
  title: text.optional().describe('What a visitor selects to open the details.'),
  header: text.optional().describe('The same as `title`.'),
  text: placedText.describe('What is shown when it is open. Markdown.'),
  link_url: placedText.optional().describe('A link below the text.'),
  link_title: text.optional().describe('The words of that link.'),
  expanded: flag.optional().describe('true: open at first.'),
});

const quote = block({
  text: placedText.describe('The words said. Markdown.'),
  name: text.optional().describe('Who said them.'),
  job_title: text.optional().describe('What that person does.'),
  organisation: text.optional().describe('Where that person works.'),
});

const ctaArrowLink = block({
  link_text: text.describe('The words of the link.'),
  link_target: placedText.describe('Where it leads.'),
});

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

/** A call to action: `{name: simple, arguments: {…}}`, or the arguments alone. */
export const callToAction = z.custom<YamlMap>(isYamlMap, { error: 'a map' }).transform((value, context) => {
  const schema = 'name' in value ? namedCallToAction : block(simpleArguments);
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) context.addIssue({ ...issue });
  return z.NEVER;
});

/** Every kind of block, by its key in front matter: a map from the block's name to the block. */
export const blockMaps = {
  quote: orderedMap(quote).optional().describe('Words that somebody said.'),
  inset_text: orderedMap(insetText).optional().describe('Text that stands out from the page.'),
  expander: orderedMap(expander).optional().describe('Details that a visitor opens.'),
  calls_to_action: orderedMap(callToAction).optional().describe('A button, and why to use it.'),
  cta_arrow_link: orderedMap(ctaArrowLink).optional().describe('A link with an arrow, on a line of its own.'),
};
