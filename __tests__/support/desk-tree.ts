import { checkLoaded } from '@/lib/checks';
import { loadFiles } from '@/lib/content';
import { type Desk, makeDesk } from '@/lib/desk';
import { renderSite } from './rendered-site';

/** The day of every desk in tests. */
export const TODAY = '2026-06-01';

const page = (keys: string, text = 'Words.') => `---\n${keys}\n---\n\n${text}\n`;

/** A small site with something of everything that a desk tells. */
export const deskTree: Readonly<Record<string, string>> = {
  'site.yml':
    'name: Guide\nrepository: https://github.com/example/site\nsecurity: {contact: "mailto:a@example.org", expires: 2026-06-20}\n',
  'values/fees.yml':
    'fees:\n  low: {value: "£1", as_of: 2025-05-01, source: "https://example.org/fees"}\n  high: "£9"\n  new: {value: "£5", as_of: 2026-05-22}\n',
  'redirects.yml': '/old: /a\n',
  'home.md': page(
    'title: Home\nlayout: home\nreview_by: 2026-05-31',
    'See [A](/a), [the same](/a#x) and [old](/old).\n\n## X',
  ),
  'a.md': page(
    'title: All about A\nnavigation_title: A\nnavigation: 1\nowner: Fees team\ndate: 2026-01-02\nupdated: 2026-03-04\nreview_by: 2026-08-01',
    `## X\n\n${'You pay $fees_low$ or $fees_high$ when you come here with us. '.repeat(10)}See [home](/), [one](https://one.example) and [two](https://two.example).`,
  ),
  'a/b.md': page('title: =1+2\nreview_by: 2026-06-10', 'The new fee is $fees_new$. Utilise [A](/a).'),
};

/** The desk of a tree, on the day of tests. */
export async function deskOf(files: Readonly<Record<string, string>>, today = TODAY): Promise<Desk> {
  const { manifest } = await renderSite(files, { files: new Map(), css: '' });
  const checked = checkLoaded(await loadFiles(files), today);
  const facts = { branch: 'main', repository: 'https://github.com/example/site', folder: '' };
  return makeDesk(checked, { manifest, facts, today });
}
