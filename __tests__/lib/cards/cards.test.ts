import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { type Card, cardOf, renderCard, Typeface } from '@/lib/cards';
import { getPage, loadFiles } from '@/lib/content';

const font = (script: string) =>
  readFileSync(join(process.cwd(), `node_modules/@fontsource/noto-sans/files/noto-sans-${script}-700-normal.woff`));
const typeface = new Typeface([font('latin'), font('greek'), font('vietnamese')]);

const hill =
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="6"><path fill="#0b5563" d="M0 0h9v6H0z"/></svg>';
const files = {
  'site.yml': 'name: Example\n',
  'images.yml': 'media/hill.svg: {alt: A hill}\nmedia/sea.svg: {alt: The sea}\n',
  'media/hill.svg': hill,
  'media/sea.svg': hill.replace('0b5563', 'bfe0e2'),
};

async function cardOfPage(frontMatter: string, changed: Record<string, string> = {}): Promise<Card> {
  const { site } = await loadFiles({ ...files, 'a/b.md': `---\n${frontMatter}\n---\n`, ...changed });
  const page = getPage(site, '/a/b');
  if (!page) throw new Error('there is no page');
  return cardOf(site, page);
}

const words = (title: string): Card => ({
  url: '/card.jpg',
  alt: '',
  words: { title, siteName: 'Example' },
  picture: undefined,
});

/** The share of pixels of a card that have the colour of its title’s block. */
async function shareOfBlock(card: Card): Promise<number> {
  const { data, info } = await sharp(await renderCard(card, undefined, typeface))
    .raw()
    .toBuffer({ resolveWithObject: true });
  let count = 0;
  for (let at = 0; at < data.length; at += info.channels) {
    if ((data[at] ?? 0) > 235 && (data[at + 2] ?? 0) < 90) count += 1;
  }
  return count / (info.width * info.height);
}

describe('cardOf', () => {
  it('returns a URL that changes with what the card shows, and with nothing else', async () => {
    const plain = await cardOfPage('title: B');
    expect(plain.url).toMatch(/^\/media\/cards\/a\/b-[0-9a-f]{8}\.jpg$/);
    expect((await cardOfPage('title: B\ndescription: About B.')).url).toBe(plain.url);
    const others = [
      await cardOfPage('title: C'),
      await cardOfPage('title: B', { 'site.yml': 'name: Other\n' }),
      await cardOfPage('title: B\nimage: media/hill.svg'),
      await cardOfPage('title: B\nimage: media/sea.svg'),
      await cardOfPage('title: B\nimage: media/sea.svg\nmeta_image: media/hill.svg'),
    ];
    expect(new Set([plain.url, ...others.map(({ url }) => url)]).size).toBe(6);
  });

  it('returns the title and the picture of the hero, unless the page names a picture for it', async () => {
    const made = await cardOfPage('title: B\nheading: All of B\nimage: media/hill.svg');
    expect(made).toMatchObject({
      alt: 'All of B – Example. A hill',
      words: { title: 'All of B', siteName: 'Example' },
    });
    const named = await cardOfPage('title: B\nimage: media/hill.svg\nmeta_image: media/sea.svg');
    expect(named).toMatchObject({ alt: 'The sea', words: undefined, picture: { path: 'media/sea.svg' } });
  });
});

describe('renderCard', () => {
  it('returns a JPEG of 1200 by 630 pixels, the same bytes each time', async () => {
    const card = await cardOfPage('title: B\nimage: media/hill.svg');
    const first = await renderCard(card, Buffer.from(hill), typeface);
    expect(await sharp(first).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 });
    expect(first.equals(await renderCard(card, Buffer.from(hill), typeface))).toBe(true);
  });

  it('keeps to 60 kB, also for a picture that is hard to compress', async () => {
    const noise = Buffer.from(
      Array.from({ length: 600 * 315 * 3 }, (_, index) => (index * 7919 * (index % 251)) % 256),
    );
    const picture = await sharp(noise, { raw: { width: 600, height: 315, channels: 3 } })
      .png()
      .toBuffer();
    const card = await cardOfPage('title: B\nmeta_image: media/hill.svg');
    const file = {
      ...card,
      picture: card.picture && { ...card.picture, path: 'media/noise.png', width: 600, height: 315 },
    };
    expect((await renderCard(file, picture, typeface)).length).toBeLessThan(60_000);
  });

  it('writes titles in every script that its fonts have, and leaves out signs that they have not', async () => {
    const [plain, withSign] = [await shareOfBlock(words('Fees')), await shareOfBlock(words('Fees 🎓'))];
    expect(plain).toBeGreaterThan(0.05);
    expect(withSign).toBe(plain);
    expect(await shareOfBlock(words('Ελληνικά και Tiếng Việt'))).toBeGreaterThan(0.1);
  });

  it('writes no title rather than one with letters missing', async () => {
    expect(await shareOfBlock(words('日本語の先生'))).toBe(0);
  });
});

describe('Typeface', () => {
  it('returns outlines without a figure that is none', () => {
    const outline = typeface.outline('Salaries and benefits of teaching (iQTS)', 56, 400.8, 68);
    expect(outline).toMatch(/^(?:[MLQC](?:-?\d+(?:\.\d)? ?)+|Z)+$/);
    expect(outline.match(/M/g)?.length).toBeGreaterThan(30);
  });

  it('returns the widths of stretches in several fonts together', () => {
    const [latin, greek] = [typeface.widthOf('ab', 10), typeface.widthOf('αβ', 10)];
    expect(typeface.widthOf('abαβ', 10)).toBeCloseTo(latin + greek);
  });
});
