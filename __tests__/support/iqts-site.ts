import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { makeTree } from './content-tree';

const SEED = join(process.cwd(), '../shared/seed');
const HERE = 'non-uk-teachers/international-qualified-teacher-status';

/** The page that the project exists for. */
export interface IqtsPage {
  name: string;
  url: string;
  text: Buffer;
}

/** As it was given, where that is at hand, last and at its place; and before it the repository’s own stand-in. */
export function listIqtsPages(): IqtsPage[] {
  const own = {
    name: 'the repository’s own page',
    url: `/${HERE}`,
    text: readFileSync(join(process.cwd(), '__tests__/fixtures/iqts-page.md')),
  };
  const [file] = existsSync(SEED) ? readdirSync(SEED) : [];
  if (!file) return [own];
  const seed = { name: 'the seed, byte for byte', url: own.url, text: readFileSync(join(SEED, file)) };
  return [{ ...own, url: `${own.url}-stand-in` }, seed];
}

/** A content tree with that page at its place, others beside it, and around them all that they name. */
export async function makeIqtsTree(page: Buffer, beside: readonly IqtsPage[] = []): Promise<string> {
  const partials = [
    'after-accordion',
    'check-your-eligibility',
    'find-out-about-fees',
    'apply-to-your-chosen-iqts-teacher-training-provider',
    'gain-iqts-and-automatic-qts',
    'next-steps-for-candidates',
  ].map((name) => [`${HERE}/_${name}.md`, partialText(name)]);
  const targets = [
    'home',
    'non-uk-teachers',
    'what-is-qts',
    'a-day-in-the-life-of-a-teacher',
    'salaries-and-benefits',
    'steps-to-become-a-teacher',
    'advisers',
  ].map((name) => [`${name}.md`, `---\ntitle: The page ${name}\n---\n\nText.\n`]);
  const picture = sharp({ create: { width: 1200, height: 800, channels: 3, background: '#bfe0e2' } });
  return makeTree({
    'site.yml': 'name: Example\n',
    'images.yml': 'media/images/content/hero-images/0001.jpg:\n  alt: A plain colour\n',
    ...Object.fromEntries(beside.map(({ url, text }) => [`${url.slice(1)}.md`, text])),
    [`${HERE}.md`]: page,
    ...Object.fromEntries([...partials, ...targets]),
    'non-uk-teachers/promos/_adviser-promo-iqts.md':
      '---\nheading: Talk to an adviser\ntext: They can **help** you.\nlink_text: Find an adviser\nlink_target: /advisers\n---\n',
    'media/images/content/hero-images/0001.jpg': await picture.jpeg().toBuffer(),
  });
}

function partialText(name: string): string {
  return `Words of ${name}, findable.\n\n## Heading of ${name}\n\n* one item\n* [a link](/what-is-qts)\n\n${'More words. '.repeat(60)}\n`;
}
