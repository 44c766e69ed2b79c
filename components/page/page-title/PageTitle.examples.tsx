import { pageExamples } from '../../examples';
import { PageTitle } from './PageTitle';

/** States of `PageTitle`. */
export const examples = pageExamples('PageTitle', ({ page }) => <PageTitle page={page} />, {
  'a heading alone': { 'page.md': '---\ntitle: Train to teach from abroad\n---\n' },
  'with all that can stand round it': {
    'page.md': `---
title: Train to teach
heading: Train to teach from abroad
title_caption: International qualified teacher status
subtitle: For people who live outside the UK
title_paragraph: You can train where you live, with an English provider.
subtitle_button: See the steps
subtitle_link: /
---
`,
  },
});
