import { blockExamples, downloadFiles } from '../../examples';
import { CallToAction } from './CallToAction';

/** States of `CallToAction`. */
export const examples = blockExamples(
  'calls_to_action',
  'CallToAction',
  CallToAction,
  {
    'with title and text': `
calls_to_action:
  example:
    name: simple
    arguments:
      title: Ready to apply?
      text: Ask a provider **which dates** it offers.
      link_text: Find a provider
      link_target: /
`,
    'with an icon': `
calls_to_action:
  example:
    name: simple
    arguments:
      title: Ask an adviser
      icon: chat
      text: It is free.
      link_text: Find an adviser
      link_target: /
`,
    'a button alone': `
calls_to_action:
  example: {link_text: Find a provider, link_target: /}
`,
    'a file to keep': `
calls_to_action:
  example:
    name: attachment
    arguments:
      text: Dates for your application
      file_path: media/dates.csv
      published_at: 2026-10-06
`,
    'a file whose type is told in other words': `
calls_to_action:
  example:
    name: attachment
    arguments: {text: Dates for your application, file_path: media/dates.csv, file_type: spreadsheet}
`,
    'a table of facts': `
calls_to_action:
  example:
    name: feature_table
    arguments:
      - Length: 9 months
        Fees: Ask **each provider**.
        Where: In your own country
      - The course in short
`,
    'a table without a caption': `
calls_to_action:
  example:
    name: feature_table
    arguments: [{Length: 9 months}]
`,
  },
  downloadFiles,
);
