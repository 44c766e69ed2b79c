import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compressFiles } from '@/scripts/hosts/compress';

const folder = mkdtempSync(join(tmpdir(), 'compress-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('compressFiles', () => {
  it('writes both forms of each large text beside it, and of nothing else', async () => {
    const text = 'Words and more words. '.repeat(200);
    for (const name of ['a.html', 'b.js', 'c.webp']) writeFileSync(join(folder, name), text);
    writeFileSync(join(folder, 'small.html'), 'Words.');
    expect(await compressFiles(folder)).toBe(2);
    expect(readdirSync(folder).sort()).toEqual(
      ['a.html', 'a.html.br', 'a.html.gz', 'b.js', 'b.js.br', 'b.js.gz', 'c.webp', 'small.html'].sort(),
    );
    expect(brotliDecompressSync(readFileSync(join(folder, 'a.html.br'))).toString()).toBe(text);
    expect(gunzipSync(readFileSync(join(folder, 'b.js.gz'))).toString()).toBe(text);
  });
});
