import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSite } from '@/lib/checks';
import { pageSchema } from '@/lib/content/schema/page';
import { listKeys } from '@/lib/content/schema/shape';
import { makeTree, removeTrees } from '../support/content-tree';

const file = join(process.cwd(), 'docs/writing-content.md');
const text = readFileSync(file, 'utf8');
const examples = [...text.matchAll(/```markdown\n([\s\S]*?)```/g)].map(([, example = '']) => example);

afterAll(removeTrees);

describe('docs/writing-content.md', () => {
  it('has the table of keys that the schema declares, each with its sentence', () => {
    const rows = listKeys(pageSchema).map(
      ({ key, description, isRequired }) => `| \`${key}\` | ${description}${isRequired ? ' Required.' : ''} |`,
    );
    const table = ['| key | what it does |', '| --- | --- |', ...rows].join('\n');
    const current = text.replace(
      /(<!-- keys[^\n]*-->\n)[\s\S]*?(<!-- end of keys -->)/,
      (_, opening: string, closing: string) => `${opening}\n${table}\n\n${closing}`,
    );
    if (process.env.UPDATE_DOCS) writeFileSync(file, current);
    expect(readFileSync(file, 'utf8')).toBe(current);
    for (const { description } of listKeys(pageSchema)) expect(description).toMatch(/\.$/);
  });

  it.each(examples)('has examples without a problem: %#', async (example) => {
    const home = { 'home.md': '---\ntitle: Home\n---\n' };
    const folder = makeTree({ 'site.yml': 'name: x\n', ...home, '_example.md': 'Text.\n', 'page.md': example });
    expect((await checkSite(folder)).problems).toEqual([]);
  });
});
