import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { cachedPicture, measurePicture } from '@/lib/pictures';

// Its own, so that nothing is taken from an earlier run.
const folder = mkdtempSync(join(tmpdir(), 'drawings-'));
afterAll(() => rmSync(folder, { recursive: true }));

const drawings = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.svg'))
  .map((name) => join('content', name));

async function publish(bytes: Buffer): Promise<string> {
  const picture = await measurePicture('media/a.svg', bytes, '');
  const [rendition] = picture.renditions;
  if (!rendition) throw new Error('no rendition');
  expect(picture.renditions.map(({ format }) => format)).toEqual(['svg']);
  return (await cachedPicture(folder, bytes, picture, rendition)).toString();
}

async function drawPixels(svg: string | Buffer): Promise<Buffer> {
  return sharp(Buffer.from(svg)).resize(300).flatten({ background: '#ffffff' }).raw().toBuffer();
}

const inside = '<rect width="10" height="10" fill="#0b5563"/>';
const svg = (content: string, attributes = '') =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10" ${attributes}>${content}${inside}</svg>`,
  );

describe('cleanDrawing', () => {
  it.each(drawings)('makes %s lighter and draws the same', async (path) => {
    const bytes = readFileSync(path);
    const cleaned = await publish(bytes);
    expect(cleaned.length).toBeLessThanOrEqual(bytes.length);
    const [before, after] = [await drawPixels(bytes), await drawPixels(cleaned)];
    // Rounded coordinates may change the shade of an edge, which no eye tells apart.
    const largest = before.reduce((most, value, index) => Math.max(most, Math.abs(value - (after[index] ?? 0))), 0);
    expect(largest).toBeLessThanOrEqual(8);
  });

  it.each([
    ['a script', svg('<script>alert(1)</script>')],
    ['a handler', svg('<rect width="1" height="1" fill="red" onclick="alert(1)"/>', 'onload="alert(1)"')],
    ['a link that is a script', svg('<a xlink:href="javascript:alert(1)"><rect width="1" height="1" fill="red"/></a>')],
    ['a link that hides what it is', svg('<a href="java&#x09;script:alert(1)"><rect width="1" height="1"/></a>')],
    ['another document', svg('<foreignObject width="9" height="9"><iframe src="https://a.example"/></foreignObject>')],
    ['a picture of another host', svg('<image href="https://a.example/b.png" width="1" height="1"/>')],
    ['a part of another file', svg('<use href="https://a.example/b.svg#c"/>')],
    ['a style that loads', svg('<style>@import url(https://a.example/b.css); rect{fill:red}</style>')],
    ['a fill that loads', svg('<rect width="1" height="1" style="fill:url(https://a.example/b.svg#c)"/>')],
    [
      'an address that changes',
      svg('<a><set attributeName="href" to="javascript:alert(1)"/><rect width="1" height="1"/></a>'),
    ],
    [
      'a style sheet of another host',
      Buffer.concat([Buffer.from('<?xml-stylesheet href="https://a.example/b.css"?>'), svg('')]),
    ],
    ['a picture that holds a drawing', svg('<image href="data:image/svg+xml,%3Csvg%3E" width="1" height="1"/>')],
  ])('takes %s away and keeps the rest', async (_, bytes) => {
    const cleaned = await publish(bytes);
    expect(cleaned).not.toMatch(/script|alert|example|@import|href|foreignObject|data:|onload|onclick/);
    expect(cleaned).toContain('#0b5563');
  });

  it('keeps what a drawing refers to inside itself', async () => {
    const gradient = '<linearGradient id="a"><stop stop-color="red"/><stop offset="1"/></linearGradient>';
    const cleaned = await publish(svg(`${gradient}<rect width="3" height="3" fill="url(#a)"/>`));
    expect(cleaned).toMatch(/fill="url\(#a\)"/);
    expect(cleaned).toContain('linearGradient');
  });

  it('makes a drawing scale that names a size alone', async () => {
    const bytes = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30">${inside}</svg>`);
    expect(await publish(bytes)).toContain('viewBox="0 0 40 30"');
  });

  it('leaves a drawing that weighs more than a picture of it to the three formats', async () => {
    const heavy = svg(`<desc>${'x'.repeat(64_000)}</desc>`);
    const { renditions } = await measurePicture('media/a.svg', heavy, '');
    expect(new Set(renditions.map(({ format }) => format))).toEqual(new Set(['avif', 'webp', 'jpeg']));
  });
});
