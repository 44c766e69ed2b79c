import { renameAndCompare } from '../../support/renamed';

const site = { 'site.yml': 'name: A\nurl: https://example.org\n', 'home.md': '---\ntitle: Home\n---\n' };
const page = (title: string, ...lines: string[]) => `---\ntitle: ${title}\n---\n${lines.join('\n')}\n`;

describe('planRename of a page', () => {
  it('moves the file and leads the old URL on', async () => {
    expect(await renameAndCompare({ ...site, 'a/b.md': page('B') }, '/a/b', '/a/c')).toEqual({
      'a/b.md': undefined,
      'a/c.md': '---\ntitle: B\nredirect_from:\n  - /a/b\n---\n\n',
    });
  });

  it('writes every link to it anew, and no other', async () => {
    const links = [
      'See [b](/a/b), [part](/a/b#part "About /a/b"), [ref] and [a](/a). `/a/b` stays.',
      '',
      '| [b](/a/b) | [x](/a/bc) |',
      '| --- | --- |',
      '',
      '[ref]: </a/b?x=1#part> "B"',
    ];
    const files = {
      ...site,
      'a.md': page('A'),
      'a/b.md': page('B', '## Part'),
      'a/bc.md': page('BC'),
      'x.md': page('X', ...links),
    };
    const changed = await renameAndCompare(files, '/a/b', '/z');
    expect(changed).toMatchObject({
      'x.md': files['x.md'].replaceAll('(/a/b)', '(/z)').replace('(/a/b#', '(/z#').replace('</a/b?', '</z?'),
    });
    expect(Object.keys(changed).sort()).toEqual(['a/b.md', 'x.md', 'z.md']);
  });

  it('writes relative links anew, those of the page and those to it', async () => {
    const files = {
      ...site,
      'a.md': page('A', '[b](a/b)'),
      'a/b.md': '---\ntitle: B\nbacklink: ../\n---\n[c](c), [top](../a), [here](#part), [full](/a/c)\n\n## Part\n',
      'a/c.md': '---\ntitle: C\nbacklink: ../b\n---\n[b](b#part)\n',
      'a/b/d.md': '---\ntitle: D\nbacklink: ../\n---\n',
    };
    expect(await renameAndCompare(files, '/a/b', '/z/b')).toEqual({
      'a.md': page('A', '[b](z/b)'),
      'a/b.md': undefined,
      'z/b.md':
        '---\ntitle: B\nbacklink: ../../a\nredirect_from:\n  - /a/b\n---\n[c](../a/c), [top](../a), [here](#part), [full](/a/c)\n\n## Part\n',
      'a/c.md': '---\ntitle: C\nbacklink: ../../z/b\n---\n[b](../z/b#part)\n',
      'a/b/d.md': '---\ntitle: D\nbacklink: ../../../z/b\n---\n',
    });
  });

  it('writes the links in front matter and settings anew, their quotes kept', async () => {
    const files = {
      'site.yml': 'name: A\nfooter:\n  B: "/b" # the page\n',
      'redirects.yml': "/old: '/b#part'\n/older: /old\n",
      'home.md': "---\ntitle: Home\nrelated_content: {B: '/b', 'C, /b': /c}\nsubtitle_link: /b\n---\n",
      'b.md': page('B', '## Part'),
      'c.md':
        '---\ntitle: C\ncalls_to_action:\n  go:\n    link_text: Go to /b\n    link_target:   "/b"\n    text: |\n      See [b](/b).\n---\n$go$\n',
    };
    const changed = await renameAndCompare(files, '/b', '/d');
    expect(changed).toEqual({
      'site.yml': files['site.yml'].replace('/b', '/d'),
      'redirects.yml': "/old: '/d#part'\n/older: /old\n",
      'home.md': "---\ntitle: Home\nrelated_content: {B: '/d', 'C, /b': /c}\nsubtitle_link: /d\n---\n",
      'b.md': undefined,
      'd.md': '---\ntitle: B\nredirect_from:\n  - /b\n---\n## Part\n',
      'c.md': files['c.md'].replace('"/b"', '"/d"').replace('(/b)', '(/d)'),
    });
  });

  it('writes links in partials anew, and those that lead elsewhere from where the page moves to', async () => {
    const files = {
      ...site,
      'a/b.md': '---\ntitle: B\ncontent:\n  - content/a/b/p\n---\n',
      'a/c.md': page('C'),
      'a/b/_p.md': 'To [c](c), [b](/a/b) and [e](https://example.com/a/b).\n',
    };
    expect(await renameAndCompare(files, '/a/b', '/b')).toEqual({
      'a/b.md': undefined,
      'b.md': '---\ntitle: B\ncontent:\n  - content/a/b/p\nredirect_from:\n  - /a/b\n---\n',
      'a/b/_p.md': 'To [c](a/c), [b](/b) and [e](https://example.com/a/b).\n',
    });
  });

  it('writes in full a relative link that two pages share', async () => {
    const files = {
      ...site,
      'a.md': '---\ntitle: A\ncontent:\n  - content/p\n---\n',
      'b.md': '---\ntitle: B\ncontent:\n  - content/p\n---\n',
      'c.md': page('C'),
      '_p.md': '[c](c#x) and [top](#top)\n'.replace('#x', ''),
    };
    expect(await renameAndCompare(files, '/b', '/z/b')).toMatchObject({ '_p.md': '[c](/c) and [top](#top)\n' });
  });

  it('keeps a byte order mark, line ends, comments and the style of a list', async () => {
    const files = {
      ...site,
      'b.md': '\uFEFF---\r\ntitle: B\r\nredirect_from:\r\n- "/x" # old\r\n---\r\n[b](/b)\r\n',
      'c.md': '---\ntitle: C\nredirect_from: [/y, /z]\n# the end\n---\n[b](/b)\r\n',
    };
    expect(await renameAndCompare(files, '/b', '/d')).toEqual({
      'b.md': undefined,
      'd.md': '\uFEFF---\r\ntitle: B\r\nredirect_from:\r\n- "/x" # old\r\n- "/b"\r\n---\r\n[b](/d)\r\n',
      'c.md': files['c.md'].replace('/b', '/d'),
    });
    expect(await renameAndCompare(files, '/c', '/d')).toEqual({
      'c.md': undefined,
      'd.md': '---\ntitle: C\nredirect_from: [/y, /z, /c]\n# the end\n---\n[b](/b)\r\n',
    });
  });

  it('takes back a name that the page had before', async () => {
    const files = {
      ...site,
      'redirects.yml': '/x: /b\n/y: /b\n',
      'b.md': '---\ntitle: B\nredirect_from:\n  - /a\n---\n',
    };
    expect(await renameAndCompare(files, '/b', '/a')).toEqual({
      'redirects.yml': '/x: /a\n/y: /a\n',
      'b.md': undefined,
      'a.md': '---\ntitle: B\nredirect_from:\n  - /b\n---\n',
    });
    expect(await renameAndCompare(files, '/b', '/y')).toMatchObject({ 'redirects.yml': '/x: /y\n' });
  });

  it('takes the page by its file, and keeps an index one', async () => {
    const files = { ...site, 'a/index.md': page('A'), 'a/b.md': page('B', '[a](/a)') };
    const moved = { 'a/index.md': undefined, 'c/index.md': '---\ntitle: A\nredirect_from:\n  - /a\n---\n\n' };
    expect(await renameAndCompare(files, 'content/a/index.md', '/c')).toMatchObject(moved);
    expect(await renameAndCompare(files, 'a/index.md', 'content/c/index.md')).toMatchObject(moved);
    expect(await renameAndCompare(files, '/a', 'a.md')).toEqual({ 'a/index.md': undefined, 'a.md': page('A') });
  });

  it('moves a folder with all that lies in it', async () => {
    const files = {
      ...site,
      'a.md': '---\ntitle: A\ncontent:\n  - content/a/p\n---\n[b](a/b)\n',
      'a/b.md': '---\ntitle: B\nbacklink: ../\n---\n[a](/a)\n',
      'a/_p.md': 'P\n',
    };
    expect(await renameAndCompare(files, '/a/', '/z/')).toEqual({
      'a.md': undefined,
      'a/b.md': undefined,
      'a/_p.md': undefined,
      'z.md': '---\ntitle: A\ncontent:\n  - content/z/p\nredirect_from:\n  - /a\n---\n[b](z/b)\n',
      'z/b.md': '---\ntitle: B\nbacklink: ../\nredirect_from:\n  - /a/b\n---\n[a](/z)\n',
      'z/_p.md': 'P\n',
    });
  });

  const small = {
    ...site,
    'redirects.yml': '/old: /c\n',
    'fees.md': page('Fees'),
    'c.md': page('C'),
    'd.md': '---\ntitle: D: d\nsubtitle_link: /fees\n---\n',
    '_p.md': '[x](x)\n',
    'values/v.yml': 'cost: "1"\n',
  };

  it.each([
    ['/feess', '/b', 'There is no "/feess" to rename. Did you mean "/fees"?'],
    ['/', '/b', 'The home page cannot move. Rename another page.'],
    ['$cost$', '/b', '"$cost$" is a value, which has no file to move. Change it in values/v.yml, line 1.'],
    [
      '/old',
      '/b',
      '"/old" is an old path, not a page. Change it where it is written, or rename the page that it leads to.',
    ],
    ['/fees', '/c', '"c.md" is there already. Choose another name, or take that file away first.'],
    [
      '/fees',
      '/Costs',
      '"Costs" cannot be part of a URL. Use lower-case letters, digits and hyphens, and no slash at the end.',
    ],
    ['/fees', '/b/', '"/b/" ends in a slash. Write "/b".'],
    ['/fees', '/gallery', 'The site itself needs /gallery. Choose another URL.'],
    [
      '/fees',
      '/old',
      '"/old" is an old path that leads to "/c". Choose another URL, or take that line out of redirects.yml first.',
    ],
    ['/fees', 'content/_b.md', '"_b.md" is not the file of a page. Write a URL such as /a/b.'],
    [
      '/fees',
      '/b',
      'd.md has errors, and names "/fees" in line 3. Mend that file first, so that what it names can be kept.',
    ],
    ['/fees/', '/b', '"/fees/" is a folder, and "/b" is not. Write "/b/" for the new folder.'],
    ['/fees/', '/fees/b/', '"/fees/b/" lies in "/fees/" itself. Choose another folder.'],
    ['/fes/', '/b/', 'There is no folder "/fes/". Write it as the folder of a URL, for example /a/b/, or of files.'],
  ])('refuses %s → %s', async (from, to, refusal) => {
    const isNamed = refusal.startsWith('d.md');
    const files = isNamed ? small : { ...small, 'd.md': page('D') };
    expect(await renameAndCompare(files, from, to)).toBe(refusal);
  });

  it('refuses what would lead elsewhere from two pages', async () => {
    const files = {
      ...site,
      'a/b.md': '---\ntitle: B\ncontent: [content/p]\n---\n',
      'b.md': '---\ntitle: B\ncontent: [content/p]\n---\n',
      'a/c.md': page('C'),
      'c.md': page('C'),
      '_p.md': '[c](c)\n',
    };
    expect(await renameAndCompare(files, '/c', '/d')).toBe(
      '"c" in _p.md, line 1, leads to another place from each of its pages. Write it in full first, beginning with a slash.',
    );
  });

  it('moves a page of a site that has other problems', async () => {
    const files = { ...site, 'b.md': page('B', '[x](/nowhere) [y](#none)'), 'c.md': page('C', '[x](/nowhere)') };
    expect(await renameAndCompare(files, '/b', '/d')).toMatchObject({ 'b.md': undefined });
  });
});
