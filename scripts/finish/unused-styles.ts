import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PurgeCSS } from 'purgecss';
import { listFiles, listHtml } from '../files';
import { wordsOfTags } from './words-of-tags';

/** Attributes that scripts set without the page saying so first, and `href`, whose beginning rules for print look at. */
const KEPT_ATTRIBUTES = ['href', 'aria-expanded', 'aria-hidden', 'aria-pressed', 'checked', 'hidden', 'open'];

/** The words of a page or a script, which style rules are kept for. */
export interface StyledText {
  raw: string;
  extension: 'html' | 'js';
}

/** A style sheet without the rules that select nothing in any of the texts. */
export async function purgeStyles(raw: string, content: StyledText[]): Promise<string> {
  const [result] = await new PurgeCSS().purge({ content, css: [{ raw }], dynamicAttributes: KEPT_ATTRIBUTES });
  return result?.css ?? raw;
}

/**
 * Takes the rules out of a finished site’s style sheets that select nothing on any of its pages, before or after its
 * scripts have run: `purgecss` reads the words of every tag and script. A sheet that changes gets another name.
 *
 * @param others words of the tags of pages that are still to be written
 * @returns makes the pages that are still to be written name the new sheets, as those that are there already do
 */
export async function dropUnusedStyles(outDir: string, others: Iterable<string>): Promise<(html: string) => string> {
  const names = listFiles(outDir);
  const sheets = names.filter((name) => /^_next\/.*\.css$/.test(name));
  const pages = listHtml(outDir);
  const read = (name: string) => readFile(join(outDir, name), 'utf8');
  const content: StyledText[] = [];
  for (const name of names.filter((each) => /^assets\/.*\.js$/.test(each))) {
    content.push({ raw: await read(name), extension: 'js' });
  }
  const words = new Set(others);
  for (const name of pages) for (const word of wordsOfTags(await read(name))) words.add(word);
  content.push({ raw: [...words].join(' '), extension: 'html' });
  const renamed = new Map<string, string>();
  for (const name of sheets) {
    const raw = await read(name);
    const css = await purgeStyles(raw, content);
    if (css === raw) continue;
    const hash = createHash('sha256').update(css).digest('hex').slice(0, 13);
    const lighter = name.replace(/[^/]+$/, `${hash}.css`);
    await writeFile(join(outDir, lighter), css);
    await rm(join(outDir, name));
    renamed.set(`/${name}`, `/${lighter}`);
  }
  const rename = (html: string) => [...renamed].reduce((text, [before, after]) => text.replaceAll(before, after), html);
  if (renamed.size > 0) for (const name of pages) await writeFile(join(outDir, name), rename(await read(name)));
  return rename;
}
