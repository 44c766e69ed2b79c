import { loadFiles } from '@/lib/content';
import { listFinalRedirects } from '@/lib/graph';

const page = (keys = '') => `---\ntitle: A page\n${keys}---\n\n## Costs\n`;

async function finals(files: Record<string, string>) {
  const { site } = await loadFiles({ 'site.yml': 'name: x\n', 'home.md': page(), ...files });
  return listFinalRedirects(site);
}

describe('listFinalRedirects', () => {
  it('leads each old path to its end, and keeps the fragment', async () => {
    const files = {
      'fees.md': page('redirect_from: [/costs]\n'),
      'redirects.yml': '/old: /costs#costs\n/older.html: /old\n/away: https://example.org/x#y\n/slash/: /fees\n',
    };
    expect(await finals(files)).toEqual([
      { from: '/old', to: '/fees#costs' },
      { from: '/older', to: '/fees#costs' },
      { from: '/away', to: 'https://example.org/x#y' },
      { from: '/slash', to: '/fees' },
      { from: '/costs', to: '/fees' },
    ]);
  });

  it('leaves out what leads nowhere, round in a loop, over a page, or where no page can be made', async () => {
    const redirects =
      '/a: /b\n/b: /a\n/gone: /nowhere\n/Fees: /\n/bad: "javascript:alert(1)"\n/media/x: /\n/a/../b: /\n/sitemap.xml: /\n';
    expect(await finals({ 'fees.md': page(), 'redirects.yml': redirects })).toEqual([]);
  });

  it('leaves out the old paths of a draft, once drafts are taken out of the site', async () => {
    const { site } = await loadFiles({
      'site.yml': 'name: x\n',
      'home.md': page(),
      'fees.md': page('draft: true\nredirect_from: [/costs]\n'),
    });
    expect(listFinalRedirects(site)).toHaveLength(1);
    expect(listFinalRedirects({ ...site, pages: site.pages.filter(({ draft }) => !draft) })).toEqual([]);
  });
});
