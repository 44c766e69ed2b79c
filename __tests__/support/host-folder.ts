import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkFiles } from '@/lib/checks';
import { writeHostFiles } from '@/scripts/hosts/write-host-files';

/** The files of a small built site: one of every kind, a page with a dot in its name, and a folder beside its page. */
export const hostFiles: Readonly<Record<string, string>> = {
  'index.html': '<!doctype html><title>Home</title>',
  '404.html': '<!doctype html><title>Not found</title>',
  'a.html': `<!doctype html><title>A</title>${'<p>Words and more words.</p>'.repeat(200)}`,
  'a/b.html': '<!doctype html><title>B</title>',
  'a/v1.2.html': '<!doctype html><title>A dot</title>',
  'a.md': '# A\n',
  'old.html': '<!doctype html><meta http-equiv="refresh" content="0; url=/a"><title>Moved</title>',
  'assets/site-1234.js': `console.log(${JSON.stringify('x'.repeat(2000))});`,
  'assets/index-1234.json': '[]',
  '_next/static/chunks/1234.css': 'body{color:#000}',
  'media/pictures/a-1234-480.webp': 'not really a picture',
  'media/pictures/a-1234-480.avif': 'not really a picture',
  'media/icons/a-1234.png': 'not really a picture',
  'media/cards/a-1234.jpg': 'not really a picture',
  'media/files/dates.csv': 'Date\n2026-10-06\n',
  'static/guide.pdf': 'not really a PDF',
  'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'feed.xml': '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"/>',
  'sitemap.xml': '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>',
  'robots.txt': 'User-Agent: *\n',
  'manifest.webmanifest': '{}',
  '.well-known/security.txt': 'Contact: mailto:a@example.org\n',
};

/** Its kinds, by the ends of the names. */
export const hostKinds: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  css: 'text/css; charset=utf-8',
  webp: 'image/webp',
  avif: 'image/avif',
  png: 'image/png',
  jpg: 'image/jpeg',
  csv: 'text/csv; charset=utf-8',
  pdf: 'application/pdf',
  svg: 'image/svg+xml',
  xml: 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
};

/** Writes it, with what hosts are told of it, to a folder of its own. Returns the folder, and how to remove it. */
export async function makeHostFolder(): Promise<{ folder: string; remove: () => void }> {
  const parent = join(process.cwd(), '.build', 'trees');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'host-'));
  for (const [path, text] of Object.entries(hostFiles)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { site } = await checkFiles({
    'site.yml': 'name: Example\n',
    'redirects.yml': '/old: "/a#part"\n/older/path: https://example.org/x?a=b&c=d\n',
    'home.md': '---\ntitle: Home\n---\n\n[Dates](media/files/dates.csv)\n\n![A square](media/pictures/a.svg)\n',
    'a.md': '---\ntitle: A\n---\n\n## Part\n',
    'media/files/dates.csv': 'Date\n',
    'media/pictures/a.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
  });
  await writeHostFiles(folder, site, { NODE_ENV: 'production' });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
