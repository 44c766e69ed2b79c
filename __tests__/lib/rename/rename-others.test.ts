import { renameAndCompare } from '../../support/renamed';

const site = { 'site.yml': 'name: A\n' };
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';

describe('planRename of a partial', () => {
  const files = {
    ...site,
    'home.md': "---\ntitle: Home\npromo_content:\n  - 'content/a/p'\ncontent: [content/q]\n---\n",
    'c.md': '---\ntitle: C\naccordion:\n  steps:\n    One:\n      partial: "content/a/p" # the text\n---\n',
    'a/_p.md': '---\nheading: P\n---\ncontent/a/p\n',
    '_q.md': '---\ncontent:\n  - content/a/p\n---\n',
  };

  it('moves the file and every reference to it', async () => {
    expect(await renameAndCompare(files, 'content/a/p', 'content/b/r')).toEqual({
      'home.md': files['home.md'].replace('content/a/p', 'content/b/r'),
      'c.md': files['c.md'].replace('content/a/p', 'content/b/r'),
      'a/_p.md': undefined,
      'b/_r.md': files['a/_p.md'],
      '_q.md': '---\ncontent:\n  - content/b/r\n---\n',
    });
    expect(await renameAndCompare(files, 'a/_p.md', 'content/b/_r.md')).toMatchObject({ 'b/_r.md': files['a/_p.md'] });
  });

  it.each([
    ['content/a/P', 'content/b', 'There is no "content/a/P" to rename. Did you mean "content/a/p"?'],
    ['content/a/p', 'content/q', '"_q.md" is there already. Choose another name, or take that file away first.'],
    [
      'content/a/p',
      'content/a b',
      '"a b" cannot be part of a URL. Use lower-case letters, digits and hyphens, and no slash at the end.',
    ],
  ])('refuses %s → %s', async (from, to, refusal) => {
    expect(await renameAndCompare(files, from, to)).toBe(refusal);
  });
});

describe('planRename of a file whose name is at fault', () => {
  const home = { ...site, 'home.md': '---\ntitle: Home\ncontent: [content/my-part]\n---\n[Page](/my-page)\n' };
  const page = '---\ntitle: Page\n---\nText.\n';

  it('gives a page the name that it should have, and leaves the rest as it is', async () => {
    const files = { ...home, 'My Page.md': page, '_My Part.md': 'Part.\n' };
    const moved = { 'My Page.md': undefined, 'my-page.md': page };
    expect(await renameAndCompare(files, 'content/My Page.md', '/my-page')).toEqual(moved);
    expect(await renameAndCompare(files, 'content/_My Part.md', 'content/my-part')).toEqual({
      '_My Part.md': undefined,
      '_my-part.md': 'Part.\n',
    });
  });

  it('gives a page that stands beside its namesake another one', async () => {
    const files = { ...site, 'fees.md': page, 'Fees.md': page };
    expect(await renameAndCompare(files, 'content/Fees.md', '/pay')).toEqual({ 'Fees.md': undefined, 'pay.md': page });
  });

  it('gives a picture a name without spaces and capitals, and mends what names it', async () => {
    const files = {
      ...site,
      'home.md': '---\ntitle: Home\nimage: media/My Cat.SVG\n---\n![Cat](<media/My Cat.SVG>)\n',
      'images.yml': 'media/My Cat.SVG:\n  alt: A cat\n',
      'media/My Cat.SVG': svg,
    };
    expect(await renameAndCompare(files, 'media/My Cat.SVG', 'media/my-cat.svg')).toEqual({
      'home.md': '---\ntitle: Home\nimage: media/my-cat.svg\n---\n![Cat](<media/my-cat.svg>)\n',
      'images.yml': 'media/my-cat.svg:\n  alt: A cat\n',
      'media/My Cat.SVG': undefined,
      'media/my-cat.svg': svg,
    });
  });
});

describe('planRename of a picture or file', () => {
  const files = {
    ...site,
    'images.yml': '# All\n"media/a.svg":\n  alt: A\nmedia/aa.svg:\n  alt: AA\n',
    'home.md':
      '---\ntitle: Home\nimage: "media/a.svg"\n---\n![A](media/a.svg) ![AA](media/aa.svg)\n\n[A](/media/a.svg) [a](media/a.svg)\n',
    'media/a.svg': svg,
    'media/aa.svg': svg,
  };

  it('moves the file, its entry in images.yml and every reference to it', async () => {
    expect(await renameAndCompare(files, 'media/a.svg', 'media/b/c.svg')).toEqual({
      'images.yml': files['images.yml'].replace('media/a.svg', 'media/b/c.svg'),
      'home.md': files['home.md'].replaceAll('media/a.svg', 'media/b/c.svg'),
      'media/a.svg': undefined,
      'media/b/c.svg': svg,
    });
  });

  it('moves a folder of them', async () => {
    const changed = await renameAndCompare(files, 'media/', 'static/x/');
    expect(changed).toMatchObject({ 'home.md': files['home.md'].replaceAll('media/', 'static/x/') });
  });

  it.each([
    ['media/b.svg', 'media/c.svg', 'There is no "media/b.svg" to rename. Did you mean "media/a.svg"?'],
    [
      'media/a.svg',
      'media/aa.svg',
      '"media/aa.svg" is there already. Choose another name, or take that file away first.',
    ],
    [
      'media/a.svg',
      'media/a.png',
      '"media/a.png" ends otherwise than "media/a.svg", whose format stays. Write a name that ends in .svg.',
    ],
    [
      'media/a.svg',
      'a.svg',
      '"a.svg" cannot be the path of a picture or file. Write a path under media/ or static/, of letters, digits and hyphens.',
    ],
    [
      'media/a.svg',
      'media/../a.svg',
      '"media/../a.svg" cannot be the path of a picture or file. Write a path under media/ or static/, of letters, digits and hyphens.',
    ],
  ])('refuses %s → %s', async (from, to, refusal) => {
    expect(await renameAndCompare(files, from, to)).toBe(refusal);
  });
});

describe('planRename of a section', () => {
  const accordion = (...steps: string[]) => `---\ntitle: A\naccordion:\n  steps:\n${steps.join('\n')}\n---\n`;
  const step = (title: string, ...keys: string[]) =>
    [`    ${title}:`, '      partial: content/p', ...keys.map((key) => `      ${key}`)].join('\n');
  const files = {
    ...site,
    'home.md': '---\ntitle: Home\n---\n[f](/a#the-fees) [s](/a#step-1) [o](/a#money) [x](/a#how-to-apply)\n',
    'a.md': `${accordion(step('The fees', 'was: [money]'), step('"How to apply"'))}[f](#the-fees)\n`,
    '_p.md': 'P\n',
  };

  it('gives it the title, keeps its old id, and leads links to the new one', async () => {
    expect(await renameAndCompare(files, '/a#the-fees', 'What it costs')).toEqual({
      'home.md': files['home.md'].replace('#the-fees', '#what-it-costs'),
      'a.md': `${accordion(step('What it costs', 'was: [money, the-fees]'), step('"How to apply"'))}[f](#what-it-costs)\n`,
    });
    expect(await renameAndCompare(files, '/a#step-2', 'Say "yes": #1')).toEqual({
      'home.md': files['home.md'].replace('#how-to-apply', '#say-yes-1'),
      'a.md': files['a.md'].replace(
        '"How to apply":\n      partial: content/p',
        (found) => `${found.replace('How to apply', 'Say \\"yes\\": #1')}\n      was:\n        - how-to-apply`,
      ),
    });
  });

  it('quotes a title that needs it', async () => {
    expect(await renameAndCompare(files, '/a#the-fees', 'Fees: a guide')).toMatchObject({
      'a.md': `${accordion(step('"Fees: a guide"', 'was: [money, the-fees]'), step('"How to apply"'))}[f](#fees-a-guide)\n`,
    });
  });

  it('takes back a title that it had before', async () => {
    expect(await renameAndCompare(files, '/a#the-fees', 'Money')).toMatchObject({
      'a.md': `${accordion(step('Money', 'was: [the-fees]'), step('"How to apply"'))}[f](#money)\n`,
    });
  });

  it('changes the title alone where the id stays', async () => {
    const own = {
      ...files,
      'a.md': accordion(step('The fees', 'id: fees')),
      'home.md': '---\ntitle: A\n---\n[f](/a#fees)\n',
    };
    expect(await renameAndCompare(own, '/a#fees', 'Costs')).toEqual({ 'a.md': accordion(step('Costs', 'id: fees')) });
    expect(await renameAndCompare(files, '/a#money', 'The FEES?')).toEqual({
      'a.md': files['a.md'].replace('The fees', 'The FEES?'),
    });
  });

  it('adds to a step that is written in braces', async () => {
    const flow = (title: string, was: string) =>
      `---\ntitle: A\naccordion:\n  steps: {${title}: {partial: content/p${was}}, B: {partial: content/p}}\n---\n`;
    const braces = { ...site, 'a.md': flow('A', ''), '_p.md': 'P\n' };
    expect(await renameAndCompare(braces, '/a#a', 'C, d')).toEqual({ 'a.md': flow('"C, d"', ', was: [a]') });
  });

  it.each([
    ['/a#the-fee', 'Costs', 'There is no section "/a#the-fee". Did you mean "/a#the-fees"?'],
    ['/a#x', 'Costs', 'There is no section "/a#x". The sections there are #the-fees, #how-to-apply.'],
    ['/nowhere#x', 'Costs', 'There is no section "/nowhere#x". Write the URL of a page, # and an id.'],
    [
      '/a#the-fees',
      'How to apply',
      /^Afterwards a\.md, line \d+, would be wrong: "How to apply" stands on line 5 and again on line/,
    ],
    ['/a#the-fees', ' x', '" x" is not a title. Write it on one line, without spaces round it.'],
    ['/a#the-fees', 'x\ny', '"x\\ny" is not a title. Write it on one line, without spaces round it.'],
    [
      '/b#part',
      'x',
      '"/b#part" is a heading, not a section of an accordion. Change it in b.md, line 4, and the links to it.',
    ],
    ['/a#the-fees', 'How: to apply', /would no longer lead to "How to apply"\. Choose another title/],
  ])('refuses %s → %j', async (from, to, refusal) => {
    const more = { ...files, 'b.md': '---\ntitle: B\n---\n## Part\n' };
    const said = await renameAndCompare(more, from, to);
    expect(said).toEqual(typeof refusal === 'string' ? refusal : expect.stringMatching(refusal));
  });
});

describe('planRename of what every key can name', () => {
  const page = (path: string, title = 'T') => ({ [path]: `---\ntitle: ${title}\n---\n` });
  const keys = (url: string, partial: string, picture: string, file: string) =>
    [
      '---',
      'title: Keys',
      `subtitle_link: ${url}`,
      `image: ${picture}`,
      `meta_image: "${picture}"`,
      `related_content: {A: ${url}#part}`,
      `promo_content: ["${partial}"]`,
      `before-content: [${partial}]`,
      `content:`,
      `  - '${partial}'`,
      'navigation: 1',
      `navigation_path: '${url}'`,
      'right_column:',
      '  ctas:',
      `    - {title: A, link_text: Go to it, link_target: "${url}"}`,
      'steps:',
      '  three:',
      '    steps:',
      '      One:',
      `        partial: "${partial}"`,
      'expander:',
      '  more:',
      '    title: More',
      `    text: "Read [all of it](${url}) and ![A](${picture})."`,
      `    link_url: "${url}?x=1#part"`,
      '    link_title: All of it',
      'calls_to_action:',
      '  get:',
      '    name: attachment',
      `    arguments: {text: Get it, file_path: ${file}}`,
      'images:',
      `  shown: {path: "${picture}"}`,
      'accordion:',
      '  content_before_accordion:',
      `    partial: ${partial}`,
      '  steps:',
      '    One:',
      `      partial: ${partial}`,
      `      cta: {link_text: Go to it, link_target: ${url}}`,
      '---',
      '$three$\n\n$more$\n\n$get$\n\n$shown$\n',
    ].join('\n');
  const files = {
    ...site,
    ...page('home.md'),
    'a/b.md': '---\ntitle: B\n---\n## Part\n',
    'a/_p.md': '---\nheading: P\nlink_text: Go to it\nlink_target: /a/b\n---\nP\n',
    'keys.md': keys('/a/b', 'content/a/p', 'media/a.svg', 'media/a.pdf'),
    'images.yml': 'media/a.svg: {alt: A}\n',
    'media/a.svg': svg,
    'media/a.pdf': '%PDF-1.4',
  };

  it.each([
    ['/a/b', '/z', keys('/z', 'content/a/p', 'media/a.svg', 'media/a.pdf')],
    ['content/a/p', 'content/z', keys('/a/b', 'content/z', 'media/a.svg', 'media/a.pdf')],
    ['media/a.svg', 'media/z.svg', keys('/a/b', 'content/a/p', 'media/z.svg', 'media/a.pdf')],
    ['media/a.pdf', 'static/z.pdf', keys('/a/b', 'content/a/p', 'media/a.svg', 'static/z.pdf')],
    ['a/', 'z/', keys('/z/b', 'content/z/p', 'media/a.svg', 'media/a.pdf')],
  ])('writes %s anew in each', async (from, to, text) => {
    expect(await renameAndCompare(files, from, to)).toMatchObject({ 'keys.md': text });
  });
});
