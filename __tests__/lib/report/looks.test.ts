import {
  type AccessibilityFault,
  addLooks,
  choosePages,
  compareManifests,
  describeLooks,
  type PageLook,
  type Report,
  reportFormats,
  toHtml,
} from '@/lib/report';
import { renderSite } from '../../support/rendered-site';

const program = { files: new Map<string, string>(), css: '' };
const page = (title: string, text: string) => `---\ntitle: ${title}\n---\n\n${text}\n`;
const before = {
  'site.yml': 'name: A\n',
  'home.md': page('Home', 'The fee is £1.'),
  'a.md': page('A', 'The first page of all.'),
  'b.md': page('B', 'The second page, which stays.'),
  'gone.md': page('Gone', 'Nobody needs these words.'),
};

/** A report on two pages that change, one that goes and one that comes. */
async function compare() {
  const { 'gone.md': _, ...kept } = before;
  const after = {
    ...kept,
    'home.md': page('Home', 'The fee is £2.'),
    'a.md': page('A', 'The first page of any.'),
    'new.md': page('New', 'Words that were not there.'),
  };
  const [base, head] = [await renderSite(before, program), await renderSite(after, program)];
  return { report: compareManifests(base.manifest, 'the base', head.manifest), head: head.manifest };
}

const fault = (rule: string, html: string, impact: AccessibilityFault['impact'] = 'serious'): AccessibilityFault => {
  return { rule, impact, asks: `Asks for ${rule}`, html, mend: `Mend ${rule}` };
};
const look = (url: string, faults: PageLook['faults']): PageLook => ({ url, pictures: [], faults });

/** The problems of accessibility after a browser has looked. */
async function problemsOf(...pages: PageLook[]) {
  const { report, head } = await compare();
  const made = addLooks(report, { pages }, head);
  return made.problems.filter(({ rule }) => rule === 'accessibility');
}

describe('addLooks', () => {
  const contrast = fault('color-contrast', '<p class="faint">Pay £2</p>');

  it('makes a new fault a problem, at the line that the page differs because of', async () => {
    expect(await problemsOf(look('/', { before: [], after: [contrast] }))).toEqual([
      {
        severity: 'error',
        rule: 'accessibility',
        file: 'home.md',
        line: 5,
        column: 1,
        endLine: 5,
        endColumn: 1,
        message:
          'On "/", a new element breaks axe-core’s rule "color-contrast" (Asks for color-contrast): <p class="faint">Pay £2</p>',
        hint: 'Mend color-contrast',
      },
    ]);
  });

  it.each([
    ['critical', 'error'],
    ['serious', 'error'],
    ['moderate', 'warning'],
    ['minor', 'warning'],
  ] as const)('takes what is %s for an %s', async (impact, severity) => {
    const problems = await problemsOf(look('/', { before: [], after: [fault('region', '<p>', impact)] }));
    expect(problems.map((each) => each.severity)).toEqual([severity]);
  });

  it('keeps quiet about a fault that was there, whatever the element says now', async () => {
    const old = { ...contrast, html: '<p class="faint">Pay £1</p>' };
    expect(await problemsOf(look('/', { before: [old], after: [contrast] }))).toEqual([]);
    const second = { ...contrast, html: '<p class="faint">And more</p>' };
    const problems = await problemsOf(look('/', { before: [old], after: [old, second] }));
    expect(problems.map(({ message }) => /: (<.*)$/.exec(message)?.[1])).toEqual([second.html]);
  });

  it('tells once what is new on several pages for one reason', async () => {
    const { report, head } = await compare();
    const because = [{ file: 'content/_shared.md', line: 3 }];
    const shared: Report = { ...report, pages: report.pages.map((each) => ({ ...each, because })) };
    const pages = ['/', '/a'].map((url) => look(url, { before: [], after: [contrast] }));
    const found = addLooks(shared, { pages }, head).problems.filter(({ rule }) => rule === 'accessibility');
    expect(found).toMatchObject([
      { file: 'content/_shared.md', line: 3, message: expect.stringContaining('On "/", "/a", a new element') },
    ]);
  });

  it('says how many pages that were not opened differ in the same way', async () => {
    const { report, head } = await compare();
    const because = [{ file: 'components/page/promo.tsx', line: 3 }];
    const shared = {
      ...report,
      onlyShared: new Set(['/', '/a']),
      pages: report.pages.map((each) => ({ ...each, because })),
    };
    const found = addLooks(shared, { pages: [look('/', { before: [], after: [contrast] })] }, head).problems;
    expect(found.find(({ rule }) => rule === 'accessibility')?.message).toMatch(
      /^On "\/", and perhaps on 1 page that differs in the same way, a new element breaks/,
    );
  });

  it('takes all faults of a new page for new, and says nothing of one that could not be opened before', async () => {
    expect(await problemsOf(look('/new', { after: [contrast] }))).toHaveLength(1);
    expect(await problemsOf(look('/a', { after: [contrast] }))).toEqual([]);
    expect(await problemsOf(look('/gone', { before: [contrast] }))).toEqual([]);
  });

  it('tells in every form, errors first, with the figure of the page', async () => {
    const { report, head } = await compare();
    const made = addLooks(report, { pages: [look('/', { before: [], after: [contrast] })] }, head);
    const said = /color-contrast/;
    for (const write of Object.values(reportFormats)) expect(write(made)).toMatch(said);
    expect(toHtml(made)).toMatch(said);
    expect(toHtml(made)).toContain('faults of accessibility: 0 → 1');
    expect(Object.keys(JSON.parse(reportFormats.json(made)))).toEqual(['pages', 'problems']);
    expect(made.problems.map(({ severity }) => severity)).toEqual(['error', 'error']);
  });

  it('shows markup of a page as words alone', async () => {
    const { report, head } = await compare();
    const evil = fault('x', `<img src=x onerror=alert(1)>\n::error::a @org/team ${'long '.repeat(100)}`);
    const made = addLooks(report, { pages: [look('/', { before: [], after: [evil] })] }, head);
    expect(toHtml(made)).not.toContain('<img');
    expect(reportFormats.markdown(made)).not.toMatch(/<img|^::|@org/m);
    expect(reportFormats.text(made)).not.toMatch(/^\s*::error/m);
  });
});

describe('choosePages', () => {
  it('takes an example of what many share, then those that differ in their own way', async () => {
    const { report } = await compare();
    const [first, ...rest] = report.pages.map(({ url }) => url);
    const shared = [{ change: { type: 'style' } as const, because: [], urls: rest }];
    const made: Report = { ...report, shared, onlyShared: new Set(rest) };
    expect(choosePages(made).map(({ url }) => url)).toEqual([rest[0], first]);
    expect(choosePages(report, 2)).toHaveLength(2);
    expect(choosePages(report).map(({ url }) => url)).toEqual(report.pages.map(({ url }) => url));
  });

  it('leaves out what leads on', async () => {
    const { report } = await compare();
    const pages = report.pages.map((each) => ({ ...each, leadsTo: '/' }));
    expect(choosePages({ ...report, pages })).toEqual([]);
  });
});

describe('describeLooks', () => {
  it.each([
    [undefined, 'no browser was asked to open the pages (--pictures asks one).'],
    [{ pages: [], fault: 'There is none.' }, 'no browser has opened the pages. There is none. What can be counted'],
    [
      { pages: [look('/', { after: [] })] },
      'opened 1 of 5 pages (those that differ in their own way and one for each change that many share, 20 at most), before',
    ],
  ])('says whether a browser has looked: %j', async (looks, said) => {
    const { report } = await compare();
    const made = { ...report, looks };
    expect(describeLooks(made)).toContain(said);
    expect(toHtml(made)).toContain(said);
    expect(reportFormats.text(made)).toContain(said);
  });

  it('says nothing where nothing differs', async () => {
    const { report } = await compare();
    expect(describeLooks({ ...report, pages: [] })).toBeUndefined();
  });
});

describe('toHtml', () => {
  const picture = (name: string) => ({ file: `${name}-part.png`, whole: `${name}.png`, width: 640, height: 200 });

  it('shows pictures beside their page, each with its size, its words and the whole page behind it', async () => {
    const { report, head } = await compare();
    const pictures = [
      { width: 320, before: picture('1'), after: picture('2'), difference: picture('3'), share: 0.02 },
      { width: 1280, before: picture('4'), after: picture('5'), difference: picture('6'), share: 0 },
    ];
    const html = toHtml(
      addLooks(report, { pages: [{ url: '/a', pictures, faults: { before: [], after: [] } }] }, head),
    );
    const section = html.split('<section').find((part) => part.includes('href="/a"')) ?? '';
    expect(section.match(/<img [^>]*>/g)).toEqual(
      [
        ['1', 'Before'],
        ['2', 'After'],
        ['3', 'What differs'],
      ].map(
        ([name, words]) =>
          `<img src="/preview/pictures/${name}-part.png" width="640" height="200" loading="lazy" alt="${words}, at 320 pixels: A">`,
      ),
    );
    expect(section).toContain('2.0 % of the page differs');
    expect(section).toContain('At 1,280 pixels: it looks the same (<a href="/preview/pictures/4.png">before</a>');
    expect(section).toContain('Accessibility (axe-core): no faults before, no faults after.');
  });

  it('shows an example beside what many pages share, once', async () => {
    const { report, head } = await compare();
    const shared = [{ change: { type: 'style' } as const, because: [], urls: ['/a'] }];
    const pictures = [{ width: 320, after: picture('1'), share: 1 }];
    const made: Report = { ...report, shared, onlyShared: new Set(['/a']) };
    const html = toHtml(addLooks(made, { pages: [{ url: '/a', pictures, faults: {} }] }, head));
    expect(html.match(/<img /g)).toHaveLength(1);
    expect(html).toMatch(/On many pages[\s\S]*For example <a href="\/a">\/a<\/a>:[\s\S]*<img[\s\S]*Page by page/);
  });
});
