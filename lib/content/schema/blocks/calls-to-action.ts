// Content, stage 3b: the block `calls_to_action`.

import { z } from 'zod';
import { isYamlMap, type YamlMap, YamlText } from '../../yaml-value';
import { block, oneOf } from '../fields';
import { knownKeys } from '../shape';
import { attachment, featureTable, simple } from './call-to-action-forms';
import { defineBlock } from './define-block';

const formNames = ['simple', 'attachment', 'feature_table'] as const;

const nameOf = (name: (typeof formNames)[number]) => oneOf([name]).describe('Which call to action.');
const CONTENT = 'What it says.';

/** The forms as editors write them, by name. */
const forms = {
  simple: block({ name: nameOf('simple'), arguments: simple.describe(CONTENT) }),
  attachment: block({ name: nameOf('attachment'), arguments: attachment.describe(CONTENT) }),
  feature_table: block({ name: nameOf('feature_table'), arguments: featureTable.describe(CONTENT) }),
};

/** What is wrong with a call to action of no known name: its name. */
const nameless = block({ name: oneOf(formNames), arguments: z.unknown().transform(() => z.NEVER) });

/** The schema of the form that an editor chose, so that only what is wrong with that form is told. */
function schemaFor(value: YamlMap) {
  if (!('name' in value) && !('arguments' in value)) return simple.transform((content) => ({ arguments: content }));
  const name = formNames.find((each) => value.name instanceof YamlText && value.name.text === each);
  return name === undefined ? nameless : forms[name];
}

const callToAction = z
  .custom<YamlMap>(isYamlMap, { error: 'a map' })
  .transform((value, context) => {
    const schema = schemaFor(value);
    const result = schema.safeParse(value);
    if (result.success) return result.data.arguments;
    for (const issue of result.error.issues) {
      context.addIssue({ ...issue, params: { known: knownKeys(schema, issue.path), ...issueParams(issue) } });
    }
    return z.NEVER;
  })
  .meta({ forms: [...Object.values(forms), simple] });

function issueParams(issue: z.core.$ZodIssue): object {
  return issue.code === 'custom' ? (issue.params ?? {}) : {};
}

/** What to do next: `{name: simple, arguments: {…}}`, the same for the other forms, or the arguments of `simple` alone. */
export const callsToAction = defineBlock({
  type: 'calls_to_action',
  summary: 'What to do next: a button and why to use it, a file to keep, or a table of facts.',
  schema: callToAction,
  reference: simple,
  forms: [
    { name: 'attachment', summary: 'A file to keep.', reference: attachment },
    {
      name: 'feature_table',
      summary: 'Facts, each with its label. `arguments` is a list: first the facts, then a caption if there is one.',
      reference: featureTable,
      lines: ['- <Label>: <What is so. Markdown.>', '- <What the table tells.>'],
    },
  ],
  make(data, context) {
    if (data.form === 'simple') {
      const { form, title, icon, text, linkText, linkTarget } = data;
      return { form, title, icon, text: context.text(text), link: context.link(linkText, linkTarget) };
    }
    if (data.form === 'attachment') {
      const { form, text, filePath, fileType, publishedAt } = data;
      const file = context.downloadAt(filePath);
      return { form, text, file: file && { ...file, fileType: fileType ?? file.fileType }, publishedAt };
    }
    const { form, facts, caption } = data;
    return { form, caption, facts: facts.map(({ key, value }) => ({ label: key.text, text: context.text(value) })) };
  },
});
