import {
  cleanUrlsSchema,
  getTransformedRoutes,
  headersSchema,
  redirectsSchema,
  trailingSlashSchema,
} from '@vercel/routing-utils';
import Ajv from 'ajv';
import { checkFiles } from '@/lib/checks';
import {
  describeHost,
  type Host,
  headersAt,
  readRedirectsFile,
  writeCaddyfile,
  writeHeadersFile,
  writeNginxSite,
  writePolicy,
  writeRedirectsFile,
  writeVercelConfig,
} from '@/lib/hosts';
import { type HostReader, readCaddy, readHeaders, readNginx, readVercel } from '../../support/read-hosts';

const inlineScripts = ["document.body.className += ' a';"];
const place = { port: 8080, folder: '/srv/site' };
const vercel = (host: Host) => writeVercelConfig(host, writePolicy(inlineScripts, true));

const hosts: [string, HostReader, (host: Host) => string][] = [
  ['_headers', readHeaders, writeHeadersFile],
  ['vercel.json', readVercel, vercel],
  ['nginx', readNginx, (host) => writeNginxSite(host, place)],
  ['Caddy', readCaddy, (host) => writeCaddyfile(host, place)],
];

const paths = [
  '/',
  '/a',
  '/a/b.c',
  '/assets/site-1234.js',
  '/assets',
  '/_next/static/x.css',
  '/media/pictures/a-1.webp',
  '/media/files/dates.csv',
  '/media/cards/a-1.jpg',
  '/static/guide.pdf',
  '/feed.xml',
  '/speculation-rules.json',
  '/sitemap.xml',
  '/gallery-of-pictures',
  '/404',
];

async function makeHost(isPreview: boolean): Promise<Host> {
  const { site } = await checkFiles({
    'site.yml': 'name: Example\n',
    'redirects.yml': '/old: "/a#part"\n/old/v1.2: https://example.org/x?a=b&c=d\n',
    'home.md': '---\ntitle: Home\n---\n\n[Dates](media/files/dates.csv)\n\n![A square](media/pictures/a.svg)\n',
    'a.md': '---\ntitle: A\nredirect_from: [/was/a]\n---\n\n## Part\n',
    'media/files/dates.csv': 'Date\n',
    'media/pictures/a.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
  });
  return describeHost(site, { inlineScripts, isPreview });
}

describe.each(hosts)('%s, read back', (name, read, write) => {
  it.each(paths)('has the headers of the one source at %s', async (path) => {
    const host = await makeHost(false);
    expect(read(write(host))(path)).toEqual(headersAt(host.headers, path));
  });

  // There is one vercel.json: Vercel itself keeps search engines from its previews.
  const previews = name === 'vercel.json' ? [] : paths;
  it.each([...previews, '/gallery/govuk/button'])('has the policy of a preview at %s', async (path) => {
    const expected = headersAt((await makeHost(true)).headers, path);
    const found = read(write(await makeHost(name !== 'vercel.json')))(path);
    expect(found['Content-Security-Policy']).toBe(expected['Content-Security-Policy']);
    expect(found['X-Robots-Tag']).toBe(name === 'vercel.json' ? undefined : 'noindex');
  });
});

describe('redirects, read back', () => {
  const expected = [
    { from: '/old', to: '/a#part' },
    { from: '/old/v1.2', to: 'https://example.org/x?a=b&c=d' },
    { from: '/was/a', to: '/a' },
  ];

  it('are the same in _redirects, forced for Netlify alone', async () => {
    const host = await makeHost(false);
    expect(host.redirects).toEqual(expected);
    expect(readRedirectsFile(writeRedirectsFile(host, false))).toEqual(expected);
    expect(writeRedirectsFile(host, true)).toContain('/old /a#part 301!\n');
  });

  it('are the same for nginx and Caddy', async () => {
    const host = await makeHost(false);
    const [, map = ''] =
      /map \$uri \$site_redirect \{\n {2}default "";\n(.*?)\n\}/s.exec(writeNginxSite(host, place)) ?? [];
    const nginx = [...map.matchAll(/"(.*?)" "(.*)";/g)].map(([, from, to]) => ({ from, to }));
    const lines = writeCaddyfile(host, place).matchAll(/^\t\tredir (\/\S+) "(.*)" 301$/gm);
    expect(nginx).toEqual(expected);
    expect([...lines].map(([, from, to]) => ({ from, to }))).toEqual(expected);
  });

  it('are the same for Vercel, by the routes that its own package makes', async () => {
    const { routes } = getTransformedRoutes(JSON.parse(vercel(await makeHost(false))));
    const lead = (path: string) => {
      const found = (routes ?? []).find(
        (route) => 'status' in route && route.status && new RegExp(route.src ?? '^$').test(path),
      );
      return found && 'headers' in found ? { status: found.status, to: found.headers?.Location } : undefined;
    };
    for (const { from, to } of expected) expect(lead(from)).toEqual({ status: 301, to });
    expect([lead('/a.html')?.status, lead('/a/')?.status, lead('/a')]).toEqual([308, 308, undefined]);
  });
});

describe('writeVercelConfig', () => {
  // The schemas carry marks of Vercel’s own that Ajv does not know.
  const validate = new Ajv({ strict: false }).compile({
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { const: 'https://openapi.vercel.sh/vercel.json' },
      framework: { type: 'null' },
      installCommand: { type: 'string' },
      buildCommand: { type: 'string' },
      outputDirectory: { type: 'string' },
      cleanUrls: cleanUrlsSchema,
      trailingSlash: trailingSlashSchema,
      headers: headersSchema,
      redirects: redirectsSchema,
    },
  });

  it('keeps to the schemas that Vercel publishes', async () => {
    const config: unknown = JSON.parse(vercel(await makeHost(false)));
    validate(config);
    expect(validate.errors).toBeNull();
  });

  it('is refused by them where a header has no value', () => {
    expect(validate({ headers: [{ source: '/a', headers: [{ key: 'X' }] }] })).toBe(false);
  });

  it('leaves out the redirects that Vercel would not take', async () => {
    const host = await makeHost(false);
    const redirects = Array.from({ length: 3000 }, (_, index) => ({ from: `/old-${index}`, to: '/a' }));
    const config: unknown = JSON.parse(vercel({ ...host, redirects }));
    validate(config);
    expect(validate.errors).toBeNull();
  });
});
