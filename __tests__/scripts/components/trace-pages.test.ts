import { loadFiles } from '@/lib/content';
import { loadComponents } from '@/scripts/components/load-components';
import { tracePages } from '@/scripts/components/trace-pages';

const quote = (text: string) => `quote:\n  words: {text: ${text}}\n`;

describe('tracePages', () => {
  it('tells which pages use a component, how often, and with how many bytes', async () => {
    const { site } = await loadFiles({
      'site.yml': 'name: Example\n',
      'home.md': `---\ntitle: Home\n${quote('Yes')}---\n\n$words$\n\n$words$\n`,
      'b.md': '---\ntitle: B\n---\n\nText.\n',
    });
    const uses = tracePages(site, await loadComponents());
    // <figure class="quote"><blockquote> … </blockquote></figure> round <div class="prose"><p>Yes</p></div>.
    expect(uses.get('blocks/quote')).toEqual([{ url: '/', times: 2, htmlBytes: 2 * 91, ownBytes: 2 * 56 }]);
    expect(uses.get('layout/header')?.map(({ url }) => url)).toEqual(['/', '/b']);
    // Two components are called Footer: GOV.UK’s is on no page.
    expect(uses.has('layout/footer')).toBe(true);
    expect(uses.has('govuk/footer')).toBe(false);
  });
});
