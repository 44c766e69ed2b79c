import fc from 'fast-check';

/** A link of a made site: the words that find it again, and what it leads to. */
export interface MadeLink {
  words: string;
  /** Titles of the page that it stands on and of the one that it leads to. */
  from: string;
  to: string;
  /** Of a link to a section: its number, from 0. */
  section: number | undefined;
}

/** A site made at random, in which every link works. */
export interface MadeSite {
  files: Record<string, string>;
  /** URLs of its pages but the home page. */
  urls: string[];
  links: MadeLink[];
}

const PAGES = ['/a', '/b', '/a/b', '/a/c', '/a/b/c', '/b/c', '/d/e/f'];
const STEPS = ['One', 'Two: a guide', 'It’s “three”'];
const slugs = ['one', 'two-a-guide', 'its-three'];

/** The parts of one page that chance decides. */
const pageParts = fc.record({
  links: fc.array(
    fc.record({
      to: fc.nat(),
      section: fc.option(fc.nat(2), { nil: undefined }),
      style: fc.constantFrom('full', 'relative', 'definition', 'angled', 'related', 'button', 'partial'),
      isByNumber: fc.boolean(),
    }),
    { maxLength: 5 },
  ),
  backlink: fc.option(fc.nat(), { nil: undefined }),
  hasMark: fc.boolean(),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  quote: fc.constantFrom('', '"', "'"),
  isIndex: fc.boolean(),
  hasOldPath: fc.boolean(),
});

/** Makes sites of a few pages, each with links of every style, an accordion, a partial and a picture. */
export const madeSite: fc.Arbitrary<MadeSite> = fc
  .tuple(fc.subarray(PAGES, { minLength: 2 }), fc.array(pageParts, { minLength: 8, maxLength: 8 }))
  .map(([urls, parts]) => {
    const all = ['/', ...urls];
    const site: MadeSite = {
      files: {
        'site.yml': `name: A\nfooter:\n  First: ${urls[0]}\n`,
        'redirects.yml': `/old: "${urls[1]}#step-1"\n`,
        'images.yml': 'media/a.svg:\n  alt: A\n',
        'media/a.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
      },
      urls,
      links: [],
    };
    all.forEach((url, index) => {
      const part = parts[index];
      if (part) addPage(site, all, url, part);
    });
    return site;
  });

type PageParts = typeof pageParts extends fc.Arbitrary<infer Parts> ? Parts : never;

function addPage(site: MadeSite, all: readonly string[], url: string, part: PageParts): void {
  const title = titleOf(url);
  const name = url === '/' ? 'home' : `${url.slice(1)}${part.isIndex ? '/index' : ''}`;
  const { quote } = part;
  const [body, shared, related, buttons]: [string[], string[], string[], string[]] = [[], [], [], []];
  part.links.forEach(({ to, section, style, isByNumber }, index) => {
    const target = all[to % all.length] ?? '/';
    const fragment = section === undefined ? '' : `#${isByNumber ? `step-${section + 1}` : slugs[section]}`;
    const words = `${title.toLowerCase()} ${index}`;
    site.links.push({ words, from: title, to: titleOf(target), section });
    const full = target + fragment;
    const relative = shortest(url, target) + fragment;
    const lines: Record<typeof style, () => number> = {
      full: () => body.push(`See [${words}](${full} "${full}") and ${full}.`, ''),
      relative: () => body.push(`* [${words}](${relative})`, ''),
      definition: () => body.push(`[${words}][${full}]`, '', `[${full}]: ${full}`, ''),
      angled: () => body.push(`> [${words}](<${full}>)`, ''),
      related: () => related.push(`  ${words}: ${quote}${full}${quote}`),
      button: () => buttons.push(`  b${index}:`, `    link_text: ${words}`, `    link_target: ${quote}${full}${quote}`),
      partial: () => shared.push(`[${words}](${relative}) and ![A](media/a.svg)`, ''),
    };
    lines[style]();
  });
  const back = part.backlink === undefined ? undefined : all[part.backlink % all.length];
  const partial = `content/${name}-text`;
  const lines = [
    '---',
    `title: ${title}`,
    `# ${url}`,
    ...(back === undefined ? [] : [`backlink: ${quote}${shortest(url === '/' ? '/' : `${url}/`, back)}${quote}`]),
    ...(related.length > 0 ? ['related_content:', ...related] : []),
    ...(buttons.length > 0 ? ['cta_arrow_link:', ...buttons] : []),
    `image: ${quote}media/a.svg${quote}`,
    'accordion:',
    '  steps:',
    ...STEPS.flatMap((step, index) => [
      `    ${index === 1 ? `"${step}"` : step}:`,
      `      partial: ${quote}${partial}${quote}`,
    ]),
    ...(part.hasOldPath ? ['redirect_from:', `- ${quote}/was${url === '/' ? '/home' : url}${quote}`] : []),
    '---',
    '',
    ...body,
    ...buttons.filter((line) => /^ {2}\w/.test(line)).flatMap((line) => [`$${line.trim().slice(0, -1)}$`, '']),
  ];
  const mark = part.hasMark ? '\uFEFF' : '';
  site.files[`${name}.md`] = mark + lines.join(part.lineEnd);
  site.files[`${partial.slice('content/'.length)}.md`.replace(/([^/]*)$/, '_$1')] = shared.join(part.lineEnd);
}

/** The title of the page that is made at a URL. */
export function titleOf(url: string): string {
  return url === '/' ? 'Home' : `Page ${url.slice(1).replaceAll('/', ' ')}`;
}

/** The shortest relative link, found by trying: from the page’s folder up. */
function shortest(from: string, to: string): string {
  const base = new URL(from, 'https://a.invalid');
  const parts = to.split('/').slice(1);
  const tries = [0, 1, 2, 3, 4].flatMap((ups) =>
    parts.map((_, index) => '../'.repeat(ups) + parts.slice(index).join('/')).reverse(),
  );
  const isFolder = (path: string) => from.endsWith('/') && from !== '/' && path === `${to}/`;
  const ups = tries.concat('./', '../', '../../', '../../../').filter((each) => {
    const path = new URL(each, base).pathname;
    return each !== '' && (path === to || isFolder(path));
  });
  return ups.sort((a, b) => a.length - b.length)[0] ?? to;
}
