import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSite } from '@/lib/checks';
import { makeTree, removeTrees } from '../support/content-tree';

const text = readFileSync(join(process.cwd(), 'docs/writing-content.md'), 'utf8');
const examples = [...text.matchAll(/```markdown\n([\s\S]*?)```/g)].map(([, example = '']) => example);

afterAll(removeTrees);

describe('docs/writing-content.md', () => {
  it.each(examples)('has examples without a problem: %#', async (example) => {
    const home = { 'home.md': '---\ntitle: Home\ncontent: [content/example]\n---\n' };
    const folder = makeTree({ 'site.yml': 'name: x\n', ...home, '_example.md': 'Text.\n', 'page.md': example });
    expect((await checkSite(folder)).problems).toEqual([]);
  });
});
