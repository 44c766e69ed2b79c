import { createServer, type RequestListener, type Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import { MANIFEST_FILE, unpackManifest } from '@/lib/manifest';
import { readAddress } from '@/scripts/report/bases/read-address';

let server: Server | undefined;

/** Serves one answer to everything, and returns the address. */
async function serve(listener: RequestListener): Promise<string> {
  const made = createServer(listener);
  server = made;
  await new Promise<void>((done) => made.listen(0, '127.0.0.1', done));
  const address = made.address();
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
}

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});

const LIMITS = { milliseconds: 1500, bytes: 1024 * 1024 };

/** What is said of an address, without the address. */
async function faultOf(listener: RequestListener): Promise<string> {
  const address = await serve(listener);
  const base = await readAddress(address, LIMITS);
  return 'fault' in base ? base.fault.replace(`"${address}/${MANIFEST_FILE}" `, '') : 'none';
}

const whole = {
  format: 'build-manifest',
  version: 1,
  site: { name: 'A', url: '', language: 'en' },
  folder: 'content',
  blocks: [],
  pages: [],
  content: [],
  program: [],
  values: [],
  entries: [],
};

describe('readAddress', () => {
  it('reads the manifest of a site, also below a path and where the host unpacks it', async () => {
    const asked: (string | undefined)[] = [];
    const address = await serve((request, response) => {
      asked.push(request.url);
      const text = JSON.stringify(whole);
      response.end(request.url?.startsWith('/a/') ? text : gzipSync(text));
    });
    for (const base of [address, `${address}/`, `${address}/a/?b#c`])
      expect(await readAddress(base, LIMITS)).toMatchObject({ name: base, manifest: whole });
    expect(asked).toEqual([`/${MANIFEST_FILE}`, `/${MANIFEST_FILE}`, `/a/${MANIFEST_FILE}`]);
  });

  it('says so where a site never answers', async () => {
    expect(await faultOf(() => undefined)).toBe('did not answer in full within 1.5 seconds.');
  });

  it('says so where an answer never ends', async () => {
    const drip: RequestListener = (_, response) => {
      const timer = setInterval(() => response.write(' '), 50);
      response.on('close', () => clearInterval(timer));
    };
    expect(await faultOf(drip)).toBe('did not answer in full within 1.5 seconds.');
  });

  it('stops reading where a site sends gigabytes', async () => {
    const chunk = Buffer.alloc(256 * 1024, 1);
    let sent = 0;
    const flood: RequestListener = (_, response) => {
      const send = () => {
        while (!response.destroyed && response.write(chunk)) sent += chunk.length;
        response.once('drain', send);
      };
      send();
    };
    expect(await faultOf(flood)).toBe('sends more than 1 MB, which no manifest has.');
    expect(sent).toBeLessThan(200 * 1024 * 1024);
  });

  it.each([
    ['a page of HTML', '<!doctype html><title>A</title>', 'It is a page of HTML, not a manifest.'],
    ['text', 'hello', 'It is not JSON, as a manifest is.'],
    ['another JSON', '{"format": "other"}', 'It is not a manifest: "format" is not as it should be.'],
    [
      'a later version',
      JSON.stringify({ ...whole, version: 7 }),
      'It is a manifest of version 7, and this program reads version 1.',
    ],
    [
      'a wrong page',
      JSON.stringify({ ...whole, pages: [{ url: 1 }] }),
      'It is not a manifest: "pages.0.url" is not as it should be.',
    ],
    ['a damaged file', Buffer.from([0x1f, 0x8b, 1, 2, 3]), 'It cannot be unpacked: it is damaged.'],
    ['nothing', '', 'It is not JSON, as a manifest is.'],
  ])('says what %s is', async (_, body, fault) => {
    expect(await faultOf((__, response) => response.end(body))).toBe(
      `is not what a build of this site leaves. ${fault}`,
    );
  });

  it.each([
    [404, 'is not there: the site was built before builds left a manifest, or it is another site.'],
    [503, 'cannot be read: the host answers with 503.'],
  ])('says what the status %i means', async (status, fault) => {
    expect(await faultOf((_, response) => response.writeHead(status).end('<p>No'))).toBe(fault);
  });

  it('says so where nobody answers, and where the words are no address', async () => {
    const closed = await serve(() => undefined);
    server?.close();
    expect(await readAddress(closed, LIMITS)).toEqual({
      fault: `"${closed}/${MANIFEST_FILE}" cannot be reached (ECONNREFUSED).`,
    });
    expect(await readAddress('file:///etc/passwd')).toEqual({
      fault: '"file:///etc/passwd" is no address of a site. Write one such as https://example.org.',
    });
  });
});

describe('unpackManifest', () => {
  it('stops unpacking what is small and unpacks to more than a manifest has', () => {
    const bomb = gzipSync(Buffer.alloc(20 * 1024 * 1024, 0x20));
    expect(bomb.length).toBeLessThan(100_000);
    expect(unpackManifest(bomb, 1024 * 1024)).toBe('It unpacks to more than any manifest is.');
  });
});
