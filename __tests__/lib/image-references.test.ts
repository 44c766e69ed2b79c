import { checkFiles } from '@/lib/checks';

async function rulesAt(body: string): Promise<string[]> {
  const home = `---\ntitle: Home\n---\n\n${body}\n`;
  const { problems } = await checkFiles({ 'site.yml': 'name: Example\n', 'home.md': home });
  return problems.map(({ rule, line, column, endColumn }) => `${line}:${column}-${endColumn} ${rule}`);
}

describe('parseMarkdown', () => {
  it('takes a picture by reference for a picture', async () => {
    expect(await rulesAt('![x][i]\n\n[i]: https://h.example/x.png')).toEqual(['5:1-8 missing-image']);
  });
});
