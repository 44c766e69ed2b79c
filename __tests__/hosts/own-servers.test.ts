import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { ASK_EACH_TIME, headersAt, listHeaderRules } from '@/lib/hosts';
import { inlineScripts } from '@/scripts/hosts/host-of';
import { hostFiles, hostKinds, makeHostFolder } from '../support/host-folder';
import { ownServers, type Running } from '../support/own-servers';
import { request } from '../support/raw-request';

/** What the small site asks: its folders with an editor’s file are not kept. */
const rules = listHeaderRules({
  keptFolders: ['/_next/static/', '/assets/', '/media/cards/', '/media/icons/', '/media/pictures/'],
  inlineScripts,
  isPreview: false,
});

const inSmallLetters = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

/** Every header of the one source, at a path, but the kind of file. */
function expectedAt(path: string): Record<string, string> {
  const { 'content-type': _, ...headers } = inSmallLetters(headersAt(rules, path));
  return headers;
}

const longPaths: Readonly<Record<string, string>> = {
  'long: /a…': `/${'a'.repeat(4000)}`,
  'far too long: /a…': `/${'a'.repeat(60_000)}`,
  'deep: /a/a…': `/${'a/'.repeat(1500)}`,
};

const published = Object.keys(hostFiles).filter((name) => name !== '404.html' && name !== 'old.html');
const urlOf = (name: string) => `/${name.replace(/\.html$/, '').replace(/^index$/, '')}`;

describe.each(ownServers)('%s', (server, start) => {
  let site: Awaited<ReturnType<typeof makeHostFolder>>;
  let running: Running;
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    request(running.port, path, headers, method);

  beforeAll(async () => {
    site = await makeHostFolder();
    running = await start(site.folder);
  });

  afterAll(async () => {
    await running?.stop();
    site.remove();
  });

  it.each(published)('serves %s at its one address, as what it is, with every header', async (name) => {
    const { status, headers, body } = await get(urlOf(name));
    expect(status).toBe(200);
    expect(body.toString()).toBe(hostFiles[name]);
    const kind = name === 'feed.xml' ? 'application/atom+xml; charset=utf-8' : hostKinds[name.replace(/^.*\./, '')];
    expect(headers['content-type']).toBe(kind);
    expect(headers).toMatchObject(expectedAt(urlOf(name)));
  });

  it('serves the rules for loading pages ahead as what they are', async () => {
    const { status, headers } = await get('/speculation-rules.json');
    expect([status, headers['content-type']]).toEqual([200, 'application/speculationrules+json']);
    expect(headers).toMatchObject(expectedAt('/speculation-rules.json'));
  });

  it.each([
    ['/a.html', '/a'],
    ['/a/', '/a'],
    ['/a/b/', '/a/b'],
    ['/a/b.html/', '/a/b'],
    ['/index.html', '/'],
    ['/index', '/'],
    ['/a%2Ehtml', '/a'],
    ['/old', '/a#part'],
    ['/older/path', 'https://example.org/x?a=b&c=d'],
  ])('leads %s on to %s for good', async (path, to) => {
    const { status, headers } = await get(path);
    expect([status, headers.location]).toEqual([301, to]);
    expect(headers).toMatchObject(expectedAt('/'));
  });

  it.each(['/nowhere', '/a/nowhere', '/404', '/assets/none.js', '/media/pictures/none.webp', '/none.md', '/_headers'])(
    'answers %s with the page for what is missing, which nobody keeps',
    async (path) => {
      const { status, headers, body } = await get(path);
      expect(status).toBe(404);
      expect(body.toString()).toBe(hostFiles['404.html']);
      expect(headers).toMatchObject({ ...expectedAt('/404'), 'content-type': hostKinds.html });
      expect(headers['cache-control']).toBe(ASK_EACH_TIME);
    },
  );

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('sends a page as %s to a browser that takes it', async (encoding, unpack) => {
    const { status, headers, body } = await get('/a', { 'Accept-Encoding': encoding });
    expect([status, headers['content-encoding']]).toEqual([200, encoding]);
    expect(headers.vary).toMatch(/Accept-Encoding/i);
    expect(headers['content-type']).toBe(hostKinds.html);
    expect(unpack(body).toString()).toBe(hostFiles['a.html']);
  });

  it('sends brotli to a browser that takes both', async () => {
    const { headers } = await get('/assets/site-1234.js', { 'Accept-Encoding': 'gzip, deflate, br' });
    expect(headers['content-encoding']).toBe('br');
    expect(headers).toMatchObject(expectedAt('/assets/site-1234.js'));
  });

  it.each(['identity', 'gzip', 'br'])(
    'answers a browser whose copy (%s) is still right with nothing but that',
    async (encoding) => {
      const asked = { 'Accept-Encoding': encoding };
      const { headers } = await get('/a', asked);
      expect(headers.etag).toMatch(/^(W\/)?".+"$/);
      const again = await get('/a', { ...asked, 'If-None-Match': headers.etag ?? '' });
      expect([again.status, again.body.length]).toEqual([304, 0]);
      const other = await get('/a', { ...asked, 'If-None-Match': '"another"' });
      expect(other.status).toBe(200);
    },
  );

  it('sends the part of a file that is asked for', async () => {
    const { status, headers, body } = await get('/static/guide.pdf', { Range: 'bytes=4-9' });
    expect([status, headers['content-range'], body.toString()]).toEqual([206, 'bytes 4-9/16', 'really']);
    expect((await get('/static/guide.pdf', { Range: 'bytes=99-' })).status).toBe(416);
  });

  it.each(['/', '/a', '/nowhere', '/assets/site-1234.js'])(
    'answers HEAD for %s as GET, without a body',
    async (path) => {
      const [whole, head] = [await get(path), await get(path, {}, 'HEAD')];
      expect([head.status, head.body.length]).toEqual([whole.status, 0]);
      const { date: _, ...expected } = whole.headers;
      expect(head.headers).toMatchObject(expected);
    },
  );

  it.each(['POST', 'PUT', 'DELETE'])('lets nobody %s', async (method) => {
    const { status } = await get('/a', { 'Content-Length': '0' }, method);
    expect(status).toBe(405);
  });

  it.each([
    '//',
    '//a',
    '///a//b',
    '//evil.example/',
    '//evil.example/a.html',
    '/%2Fevil.example/',
    '/%2F%2Fevil.example/a.html',
    '/\\evil.example/',
    '/%5Cevil.example/',
    '/.evil.example/',
    '/a%0d%0aSet-Cookie:%20a=b/',
    '/a%0aX-Other:%20b.html',
  ])('leads %j to no other host and into no other header', async (path) => {
    const { status, headers } = await get(path);
    expect([200, 301, 308, 400, 404]).toContain(status);
    if (headers.location !== undefined) {
      expect(new URL(headers.location, 'http://site.example/').origin).toBe('http://site.example');
    }
    expect(headers).not.toHaveProperty('set-cookie');
    expect(headers).not.toHaveProperty('x-other');
  });

  it.each([
    '/..',
    '/../',
    '/../../etc/passwd',
    '/a/../../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2fetc/passwd',
    '/..%5c..%5cetc/passwd',
    '/assets/%2e%2e/%2e%2e/site.conf',
    '/assets/..;/site.conf',
    '/%00',
    '/a%00.html',
    '/a.html%00.jpg',
    '/\xff\xfe',
    '/%ff%fe',
    '/%c0%ae%c0%ae/etc/passwd',
    '/%',
    '/%zz',
    '/a?%00',
    '/.git/config',
    '/.well-known/',
    '/assets/',
    '/assets',
    '/media/pictures',
    'long: /a…',
    'far too long: /a…',
    'deep: /a/a…',
  ])('shows nothing outside the site for %j', async (shown) => {
    const path = longPaths[shown] ?? shown;
    const { status, body, headers } = await get(path);
    expect([200, 301, 308, 400, 404, 414, 431]).toContain(status);
    expect(body.toString()).not.toMatch(/root:|add_header|\[core\]|<title>Index of/i);
    if (status === 200) expect(Object.values(hostFiles)).toContain(body.toString());
    if (status === 301) expect(headers.location).toMatch(/^\/[^/\\]|^\/$/);
  });

  it(`says nothing of its version (${server})`, async () => {
    for (const path of ['/a', '/nowhere']) {
      const { headers } = await get(path);
      expect(`${headers.server} ${headers['x-powered-by']}`).not.toMatch(/\d/);
    }
  });

  it('still serves after all that', async () => {
    expect((await get('/a')).status).toBe(200);
  });
});
