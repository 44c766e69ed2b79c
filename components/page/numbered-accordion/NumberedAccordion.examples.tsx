import { pageExamples } from '../../examples';
import { NumberedAccordion } from './NumberedAccordion';

const page = (keys: string) => `---
title: Steps
accordion:
${keys}
  steps:
    Check your eligibility: {partial: content/eligibility}
    Find out about fees: {partial: content/fees}
---
`;
const partials = {
  '_eligibility.md': 'You need a degree.\n\n## Which degree\n\nOne that equals a UK bachelor’s degree.\n',
  '_fees.md': 'Fees differ from provider to provider.\n\n- Ask early.\n- Ask what is included.\n',
};

/** States of `NumberedAccordion`. */
export const examples = pageExamples(
  'NumberedAccordion',
  ({ page: { accordion } }) => <>{accordion && <NumberedAccordion accordion={accordion} />}</>,
  {
    'numbered, the first step open': { 'page.md': page('  numbered: true\n  active_step: 1'), ...partials },
    'without numbers': { 'page.md': page('  numbered: false'), ...partials },
    'between a text and a button': {
      'page.md': page(
        '  numbered: true\n  content_before_accordion: {partial: content/fees}\n  content_after_accordion: {cta: {link_text: Find a provider, link_target: /}}',
      ),
      ...partials,
    },
  },
);
