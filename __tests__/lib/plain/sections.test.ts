import { getPage, loadFiles, loadSite } from '@/lib/content';
import { listSections } from '@/lib/plain';

describe('listSections', () => {
  it('returns the title of a page, its headings and the sections of its accordion, each with the text up to the next', async () => {
    const { site } = await loadFiles({
      'site.yml': 'name: Example\nacronyms: {QTS: qualified teacher status}\n',
      'a.md': `---
title: Fees
subtitle: What you pay
accordion: {numbered: true, steps: {Ask: {partial: content/ask}}}
---

Before **all**.

## The *fee*

- one
- QTS

> ### Quoted
>
> Words.

After.
`,
      '_ask.md': 'Ask them.\n\n## Whom\n\nThem.\n',
    });
    const page = getPage(site, '/a');
    expect(page && listSections(page)).toEqual([
      { id: undefined, level: 1, heading: 'Fees', text: 'What you pay Before all.', url: '/a' },
      { id: 'the-fee', level: 2, heading: 'The fee', text: 'one QTS', url: '/a#the-fee' },
      { id: 'quoted', level: 3, heading: 'Quoted', text: 'Words. After.', url: '/a#quoted' },
      { id: 'ask', level: 2, heading: 'Ask', text: 'Ask them.', url: '/a#ask' },
      { id: 'whom', level: 3, heading: 'Whom', text: 'Them.', url: '/a#whom' },
    ]);
  });

  it('returns a section for every heading of every page of our own', async () => {
    const { site } = await loadSite('content');
    expect(site.pages.length).toBeGreaterThan(5);
    for (const page of site.pages) {
      const anchors = page.origin.anchors.filter(({ kind }) => kind === 'heading' || kind === 'section');
      const found = listSections(page).flatMap(({ id }) => id ?? []);
      expect(found.toSorted()).toEqual(anchors.map(({ id }) => id).toSorted());
    }
  });
});
