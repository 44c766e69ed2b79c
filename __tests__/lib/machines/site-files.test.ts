import { checkFiles } from '@/lib/checks';
import { hasFeed, listSiteFiles } from '@/lib/machines';

const files = {
  'site.yml': 'name: Example & Co\nurl: https://example.org\nlanguage: cy\n',
  'home.md': '---\ntitle: Home\nlayout: home\ndescription: What it is about.\n---\n',
  'a.md':
    '---\ntitle: A [long] title\nnavigation: 2\nnavigation_title: All of A\ndescription: About A.\ndate: 2026-01-02\n---\n',
  'a/b.md': '---\ntitle: B <b>\nnavigation: 1\ndate: 2026-01-02\nupdated: 2026-03-04\nchange_note: New fees.\n---\n',
  'c.md': '---\ntitle: C\nnavigation: 1\nupdated: 2026-03-04\n---\n',
  'hidden.md': '---\ntitle: Hidden\nnoindex: true\ndate: 2026-05-06\n---\n',
};

async function write(changed: Record<string, string> = {}): Promise<Record<string, string>> {
  const { site, problems } = await checkFiles({ ...files, ...changed });
  expect(problems).toEqual([]);
  return Object.fromEntries(listSiteFiles(site).map((file) => [file.path, file.write()]));
}

describe('listSiteFiles', () => {
  it('returns a Markdown copy of each page, the list of pages, and the feed', async () => {
    const written = await write();
    expect(Object.keys(written)).toEqual([
      '/index.md',
      '/a.md',
      '/a/b.md',
      '/c.md',
      '/hidden.md',
      '/llms.txt',
      '/feed.xml',
    ]);
    expect(written['/a/b.md']).toBe('# B \\<b>\n');
  });

  it('returns whom to tell of holes in the site’s security, where site.yml says until when', async () => {
    const writeWith = async (settings: string) =>
      (await write({ 'site.yml': `name: A\nlanguage: en-GB\nurl: https://example.org\n${settings}` }))[
        '/.well-known/security.txt'
      ];
    const day = new Date(Date.now() + 200 * 86_400_000).toISOString().slice(0, 10);
    expect(await writeWith(`security: {contact: "https://example.org/report", expires: ${day}}\n`)).toBe(
      `Contact: https://example.org/report\nExpires: ${day}T00:00:00Z\nPreferred-Languages: en\n` +
        'Canonical: https://example.org/.well-known/security.txt\n',
    );
    expect(await writeWith(`contact: {email: a@example.org}\nsecurity: {expires: ${day}}\n`)).toMatch(
      /^Contact: mailto:a@example\.org\n/,
    );
    expect(await writeWith('contact: {email: a@example.org}\n')).toBeUndefined();
  });

  it('returns the list by navigation, without pages that search engines leave out', async () => {
    expect((await write())['/llms.txt']).toBe(`# Example & Co

> What it is about.

## Pages

- [Home](https://example.org/index.md): What it is about.
- [C](https://example.org/c.md)

## All of A

- [A \\[long\\] title](https://example.org/a.md): About A.
- [B \\<b>](https://example.org/a/b.md)
`);
  });

  it('returns the feed, the newest change first, each with its note or what the page is about', async () => {
    const entries = (await write())['/feed.xml']?.split(/(?=<entry>|<\/feed>)/);
    expect(entries).toEqual([
      '<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="cy">' +
        '<id>https://example.org/</id><title>Example &#x26; Co</title><updated>2026-03-04T00:00:00Z</updated>' +
        '<author><name>Example &#x26; Co</name><uri>https://example.org/</uri></author>' +
        '<link rel="self" type="application/atom+xml" href="https://example.org/feed.xml"/>' +
        '<link rel="alternate" type="text/html" href="https://example.org/"/>',
      '<entry><id>https://example.org/a/b</id><title>B &#x3C;b></title><updated>2026-03-04T00:00:00Z</updated>' +
        '<published>2026-01-02T00:00:00Z</published>' +
        '<link rel="alternate" type="text/html" href="https://example.org/a/b"/><summary>New fees.</summary></entry>',
      '<entry><id>https://example.org/c</id><title>C</title><updated>2026-03-04T00:00:00Z</updated>' +
        '<link rel="alternate" type="text/html" href="https://example.org/c"/></entry>',
      '<entry><id>https://example.org/a</id><title>A [long] title</title><updated>2026-01-02T00:00:00Z</updated>' +
        '<published>2026-01-02T00:00:00Z</published>' +
        '<link rel="alternate" type="text/html" href="https://example.org/a"/><summary>About A.</summary></entry>',
      '</feed>\n',
    ]);
  });

  it('keeps the feed to fifty entries', async () => {
    const many = Array.from({ length: 60 }, (_, index) => [`p${index}.md`, '---\ntitle: P\ndate: 2026-01-02\n---\n']);
    expect((await write(Object.fromEntries(many)))['/feed.xml']?.match(/<entry>/g)).toHaveLength(50);
  });
});

describe('hasFeed', () => {
  it.each([
    ['without an address', { 'site.yml': 'name: Example\n' }],
    ['without a date', { 'a.md': '', 'a/b.md': '', 'c.md': '' }],
  ])('returns false for a site %s', async (_, changed) => {
    const { 'a.md': a, 'a/b.md': b, 'c.md': c, ...rest } = { ...files, ...changed };
    const kept = Object.fromEntries(Object.entries({ 'a.md': a, 'a/b.md': b, 'c.md': c }).filter(([, text]) => text));
    const { site } = await checkFiles({ ...rest, ...kept });
    expect(hasFeed(site)).toBe(false);
    expect(listSiteFiles(site).map(({ path }) => path)).not.toContain('/feed.xml');
  });
});
