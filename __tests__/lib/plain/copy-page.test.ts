import { getPage, loadFiles } from '@/lib/content';
import { listCards } from '@/lib/graph';
import { copyPage, copyUrl } from '@/lib/plain';

const home = '---\ntitle: Home\nlayout: home\n---\n';

async function copyOf(files: Record<string, string>, url = '/a/b', siteUrl = 'https://example.org') {
  const address = siteUrl ? `url: ${siteUrl}\n` : '';
  const { site, problems } = await loadFiles({ 'site.yml': `name: Example\n${address}`, 'home.md': home, ...files });
  expect(problems).toEqual([]);
  const page = getPage(site, url);
  if (!page) throw new Error(`there is no page ${url}`);
  return copyPage(page, { siteUrl: site.url, cards: listCards(site, page) });
}

describe('copyUrl', () => {
  it.each([
    ['/', '/index.md'],
    ['/a/b', '/a/b.md'],
  ])('returns the URL beside %s', (url, copy) => {
    expect(copyUrl(url)).toBe(copy);
  });
});

describe('copyPage', () => {
  it('returns partials, values, accordion sections, promos and related links in the order read', async () => {
    const copy = await copyOf({
      'a/b.md': `---
title: Fees
title_caption: Money
subtitle: What you pay
content: [content/a/more]
accordion:
  numbered: true
  steps:
    Ask: {partial: content/a/more}
    Pay: {partial: content/a/more}
related_content: {Home: /}
promo_content: [content/a/promo]
---

## The fee

You pay **$fee$** to \`them\`. See [below](#pay), [home](../) and [GOV.UK](https://www.gov.uk).

| What | Cost |
| --- | ---: |
| iQTS | $fee$ |
`,
      'a/_more.md': 'Words[^1].\n\n[^1]: A note.\n',
      'a/_promo.md': '---\nheading: Ask us\ntitle: Free\ntext: It is *easy*.\nlink_text: Ask\nlink_target: /\n---\n',
      'values/fees.yml': 'fee: {value: "£10", as_of: 2026-08-01, source: The provider}\n',
    });
    expect(copy).toBe(`# Money: Fees

What you pay

## The fee

You pay **£10** to \`them\`. See [below](https://example.org/a/b#pay), [home](https://example.org/) and [GOV.UK](https://www.gov.uk).

| What | Cost |
| ---- | ---- |
| iQTS | £10  |

Words[1](https://example.org/a/b#note-1).

---

1. A note. [Back to the text](https://example.org/a/b#mark-1)

## 1. Ask

Words[1](https://example.org/a/b#note-1-2).

---

1. A note. [Back to the text](https://example.org/a/b#mark-1-2)

## 2. Pay

Words[1](https://example.org/a/b#note-1-3).

---

1. A note. [Back to the text](https://example.org/a/b#mark-1-3)

## Ask us

**Free**

It is *easy*.

[Ask](https://example.org/)

## Related content

- [Home](https://example.org/)
`);
  });

  it('returns what each block says', async () => {
    const copy = await copyOf({
      'a/b.md': `---
title: Blocks
steps:
  steps1: {numeric: true, steps: {First: {partial: content/a/step}}}
quote:
  quote1: {text: It is **good**., name: Ada, job_title: Teacher}
inset_text:
  inset1: {title: Note, text: Mind the gap.}
expander:
  expander1: {title: More, text: Inside., link_url: /, link_title: Go}
calls_to_action:
  simple1: {title: Apply, text: Now., link_text: Start, link_target: /}
  file1: {name: attachment, arguments: {text: Dates, file_path: media/dates.csv, published_at: 2026-10-06}}
  facts1: {name: feature_table, arguments: [{Length: 9 months}, In short]}
cta_arrow_link:
  arrow1: {link_text: Read on, link_target: /}
images:
  image1: {path: media/hill.svg}
youtube_video:
  video1: {id: aBcDeFgHiJk, title: A lesson}
contact:
  contact1: {tel: "+44 800 389 2500", email: help@example.org, hours: Always}
key_dates:
  dates1: {title: Dates, dates: [{date: 2027-01-05, label: Term begins}]}
---

${['steps1', 'quote1', 'inset1', 'expander1', 'simple1', 'file1', 'facts1', 'arrow1', 'image1', 'video1', 'contact1', 'dates1'].map((name) => `$${name}$`).join('\n\n')}
`,
      'a/_step.md': 'Do it.\n',
      'media/dates.csv': 'Date\n',
      'media/hill.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="6"/>',
      'images.yml': 'media/hill.svg: {alt: A hill, credit: Ada}\n',
    });
    expect(copy.replace(/-[0-9a-f]{8}(?=\.svg)/, '')).toBe(`# Blocks

## 1. First

Do it.

> It is **good**.
>
> — Ada, Teacher

**Note**

Mind the gap.

**More**

Inside.

[Go](https://example.org/)

**Apply**

Now.

[Start](https://example.org/)

[Dates (CSV, 5 bytes)](https://example.org/media/dates.csv), published 6 October 2026

**In short**

- **Length**

  9 months

[Read on](https://example.org/)

![A hill](https://example.org/media/hill.svg)

*Ada*

[Watch on YouTube: A lesson](https://www.youtube.com/watch?v=aBcDeFgHiJk)

- Telephone: [+44 800 389 2500](tel:+448003892500)
- Email: <help@example.org>
- Opening times: Always

**Dates**

- 5 January 2027: Term begins
`);
  });

  it('returns the cards of a page under their headings, and links from the top where the site has no address', async () => {
    const copy = await copyOf(
      {
        'a/b.md': '---\ntitle: B\nlayout: category\n---\n\n[Below](b/c)\n',
        'a/b/c.md': '---\ntitle: C\ndescription: About C.\nnavigation: 1\nsubcategory: Costs\n---\n',
        'a/b/d.md': '---\ntitle: D\nnavigation: 2\n---\n',
      },
      '/a/b',
      '',
    );
    expect(copy).toBe('# B\n\n[Below](/a/b/c)\n\n- [D](/a/b/d)\n\n## Costs\n\n- [C](/a/b/c): About C.\n');
  });
});
