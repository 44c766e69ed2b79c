import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/** Plain words to make sentences of, so that a made page reads at the pace of a real one. */
const WORDS =
  'you can train to teach where you live with a provider in england and a school near you the fee and the time it takes depend on your course ask each provider before you apply and tell your school early';

/** How the made pages look: 600 words, 3 links, an accordion of five steps with a partial each, and one hero for all. */
const SECTIONS = 5;
const PARAGRAPHS = 5;
const WORDS_PER_PARAGRAPH = 20;
const PAGES_PER_PART = 100;
const PAGES_PER_SECTION = 1000;

/** How a made tree looks. */
export interface TreeOptions {
  /** Whether its pages have a hero. */
  hasPictures: boolean;
}

/**
 * Writes a content tree of `count` pages, always the same one, in parts of a hundred and sections of ten parts, as
 * menus hold no more; returns how many files.
 */
export async function makeContentTree(
  folder: string,
  count: number,
  { hasPictures }: TreeOptions = { hasPictures: true },
): Promise<number> {
  await mkdir(join(folder, 'values'), { recursive: true });
  await writeFile(join(folder, 'site.yml'), 'name: A large site\nlanguage: en-GB\n');
  await writeFile(
    join(folder, 'values/fees.yml'),
    'fees:\n  iqts: {value: "£7,950", as_of: 2026-08-01, source: Providers}\n',
  );
  await writeFile(
    join(folder, 'home.md'),
    '---\ntitle: Home\n---\n\nSee [the first page](/section-0/part-0/page-0).\n',
  );
  if (hasPictures) await makeHero(folder);
  let files = hasPictures ? 5 : 3;
  for (let number = 0; number < count; number += 1) {
    const [section, part] = foldersOf(number);
    const under = join(folder, section, part);
    if (number % PAGES_PER_SECTION === 0) {
      await writeFile(join(folder, `${section}.md`), makeCategory(section, number));
      files += 1;
    }
    if (number % PAGES_PER_PART === 0) {
      await mkdir(under, { recursive: true });
      await writeFile(`${under}.md`, makeCategory(part, number));
      files += 1;
    }
    await writeFile(join(under, `page-${number}.md`), makePage(number, count, { hasPictures }));
    for (let step = 1; step <= SECTIONS; step += 1) {
      await writeFile(join(under, `_page-${number}-step-${step}.md`), makePartial(number, step));
    }
    files += 1 + SECTIONS;
  }
  return files;
}

/** One hero for all pages. */
async function makeHero(folder: string): Promise<void> {
  await mkdir(join(folder, 'media'));
  const hero = { create: { width: 1600, height: 900, channels: 3, background: '#bfe0e2' } } as const;
  await sharp(hero).jpeg().toFile(join(folder, 'media/hero.jpg'));
  await writeFile(join(folder, 'images.yml'), 'media/hero.jpg:\n  alt: A plain ground\n');
}

function foldersOf(number: number): [section: string, part: string] {
  return [`section-${Math.floor(number / PAGES_PER_SECTION)}`, `part-${Math.floor(number / PAGES_PER_PART)}`];
}

/** The URL of a made page. */
export function urlOfMade(number: number): string {
  return `/${foldersOf(number).join('/')}/page-${number}`;
}

/** A page of cards: a made page is one click below it. */
function makeCategory(name: string, rank: number): string {
  const title = `${name.charAt(0).toUpperCase()}${name.slice(1).replace('-', ' ')}`;
  return `---\ntitle: ${title}\ndescription: What ${name} holds\nlayout: category\nnavigation: ${rank}\n---\n`;
}

/** The text of a made page of a tree of `count`. */
export function makePage(number: number, count: number, { hasPictures }: TreeOptions = { hasPictures: true }): string {
  const steps = Array.from({ length: SECTIONS }, (_, index) => {
    const partial = `content${urlOfMade(number)}-step-${index + 1}`;
    return `    Step ${index + 1} of page ${number}: {partial: ${partial}}`;
  });
  const link = (offset: number) => urlOfMade((number * 7 + offset) % count);
  return `---
title: Page ${number}
description: What page ${number} tells you
navigation: ${number}${hasPictures ? '\nimage: media/hero.jpg' : ''}
accordion:
  numbered: true
  steps:
${steps.join('\n')}
---

## What page ${number} tells you

See [one page](${link(1)}), [another](${link(2)}#step-2) and [a third](${link(3)}). It costs $fees_iqts$.

${makeWords(number, 50)}

${makeWords(number + 50, 50)}
`;
}

/**
 * The same text as plain Markdown, for other programs: its steps are sections.
 *
 * @param extra a line for the front matter
 * @param word a word that it ends with
 */
export function makePlainPage(
  number: number,
  count: number,
  { extra = '', word }: { extra?: string | undefined; word: string },
): string {
  const link = (offset: number) => urlOfMade((number * 7 + offset) % count);
  const steps = Array.from({ length: SECTIONS }, (_, index) => {
    return `## Step ${index + 1} of page ${number}\n\n${makePartial(number, index + 1)}`;
  });
  return `---
title: Page ${number}
description: What page ${number} tells you
${extra}
---

## What page ${number} tells you

See [one page](${link(1)}), [another](${link(2)}) and [a third](${link(3)}). It costs £7,950.

${makeWords(number, 50)}

${makeWords(number + 50, 50)}

${steps.join('\n')}
${word}
`;
}

function makePartial(number: number, step: number): string {
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, index) =>
    makeWords(number + step + index, WORDS_PER_PARAGRAPH),
  );
  return `### What step ${step} asks of you\n\n${paragraphs.join('\n\n')}\n`;
}

/** Sentences of ten words, from a place in the list that the number gives. */
function makeWords(from: number, count: number): string {
  const words = WORDS.split(' ');
  const at = (index: number) => words[(from + index) % words.length] ?? '';
  return Array.from({ length: count }, (_, index) => {
    const word = index % 10 === 0 ? at(index).charAt(0).toUpperCase() + at(index).slice(1) : at(index);
    return index % 10 === 9 ? `${word}.` : word;
  }).join(' ');
}
