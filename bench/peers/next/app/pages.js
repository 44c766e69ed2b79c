import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import matter from 'gray-matter';
import { remark } from 'remark';
import html from 'remark-html';

const folder = join(process.cwd(), 'content');

export function listSlugs() {
  const names = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.md'));
  return names.map((name) => name.replace(/\.md$/, '').split('/'));
}

export async function readPage(slug) {
  const { data, content } = matter(readFileSync(join(folder, `${slug.join('/')}.md`), 'utf8'));
  return { ...data, html: String(await remark().use(html).process(content)) };
}
