import { pageExamples } from '../../examples';
import { Sidebar } from './Sidebar';

const ctas = `right_column:
  ctas:
    - title: Ask an adviser
      text: It is free.
      link_text: Find an adviser
      link_target: /
`;

/** States of `Sidebar`. */
export const examples = pageExamples(
  'Sidebar',
  ({ page: { related, sidebar } }) => <Sidebar page={{ related, sidebar }} />,
  {
    'links and a call to action': { 'page.md': `---\ntitle: Fees\nrelated_content: {Pay: /pay}\n${ctas}---\n` },
    'a call to action alone': { 'page.md': `---\ntitle: Fees\n${ctas}---\n` },
  },
);
