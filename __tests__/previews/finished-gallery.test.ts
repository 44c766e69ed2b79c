import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listHtml, urlOf } from '@/scripts/files';
import { listSeen } from '../support/seen-parts';

/** The preview that `npm test` has built, and Next’s export of it before the framework was taken out. */
const preview = join(process.cwd(), '.build/test/preview');
const pages = listHtml(`${preview}-export`).filter((name) => /^gallery(\/|\.html)/.test(name));

const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

describe('every page of the gallery, which has every component in every state', () => {
  it('is there', () => {
    expect(pages.length).toBeGreaterThan(50);
    expect(listHtml(preview)).toEqual(expect.arrayContaining(pages));
  });

  it.each(pages.map(urlOf))('%s lost no text, link, id, metadata or style with the framework', (url) => {
    const name = `${url.slice(1)}.html`;
    expect(listSeen(read(preview, name))).toEqual(listSeen(read(`${preview}-export`, name)));
  });
});
