import type { ComponentNames } from '../component-names';

/** The examples that a block begins with, as editors write them. */
export function makeBlockExamples({ name, snake }: ComponentNames): string {
  return `import { blockExamples } from '../../examples';
import { ${name} } from './${name}';

/** States of \`${name}\`. */
export const examples = blockExamples('${snake}', '${name}', ${name}, {
  'with a paragraph': \`
${snake}:
  example:
    title: Before you apply
    text: Ask **two people** for a reference.
\`,
  'with a list': \`
${snake}:
  example:
    title: What you need
    text: |
      You need:

      - your degree certificate
      - two references
\`,
});
`;
}

/** The test that a block begins with: through the true pipeline, from what an editor writes to the page. */
export function makeBlockTest({ name, snake }: ComponentNames): string {
  return `import { within } from '@testing-library/dom';
import { JSDOM } from 'jsdom';
import { renderToStaticMarkup } from 'react-dom/server';
import { Parts } from '@/components/blocks/Parts';
import { checkSite } from '@/lib/checks';
import { getPage } from '@/lib/content';
import { makeTree, removeTrees } from '../../support/content-tree';

const checkPage = (keys: string) =>
  checkSite(
    makeTree({
      'site.yml': 'name: Example\\n',
      'home.md': \`---\\ntitle: Home\\n${snake}:\\n  needs: {\${keys}}\\n---\\n\\n$needs$\\n\`,
    }),
  );

afterAll(removeTrees);

describe('${name}', () => {
  it('renders what an editor wrote, where the text places it', async () => {
    const { site, problems } = await checkPage('title: What you need, text: Ask for **two** references.');
    expect(problems).toEqual([]);
    const html = renderToStaticMarkup(<Parts parts={getPage(site, '/')?.body ?? []} />);
    const { document } = new JSDOM(html).window;
    const panel = within(document.body).getByRole('region', { name: 'What you need' });
    expect(panel.textContent).toContain('Ask for two references.');
  });

  it('reports a misspelt key, and names the right one', async () => {
    const { problems } = await checkPage('title: What you need, text: Ask., titel: What you need');
    expect(problems).toMatchObject([{ rule: 'unknown-key', hint: 'Did you mean "title"?' }]);
  });
});
`;
}
