import { createServer, type Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { checkFiles } from '@/lib/checks';
import { launchBrowser } from '@/scripts/launch-browser';
import { serveSite } from '@/scripts/serve';
import { makeTree, removeTrees } from '../support/content-tree';
import { fingerprint } from '../support/fingerprint';
import { builtSite, runCommand } from '../support/site';

/** Another server, which hears of whatever gets out of a page. */
let other: { server: Server; address: string; heard: string[] };
let browser: Browser;

beforeAll(async () => {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    heard.push(request.url ?? '');
    response.end('');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  other = { server, heard, address: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}` };
  browser = await launchBrowser();
});

afterAll(async () => {
  removeTrees();
  await browser?.close();
  other.server.closeAllConnections();
  await new Promise((done) => other.server.close(done));
});

/** One hostile line each, and what it would do: run `pwn`, restyle, or reach the other server. */
const hostile = (address: string): Record<string, string> => ({
  script: '<script>window.pwned = "script"</script>',
  'script from elsewhere': `<script src="${address}/script"></script>`,
  'module from elsewhere': `<script type="module">import "${address}/module"</script>`,
  'image that fails': '<img src="/none.png" onerror="window.pwned = 1">',
  'image from elsewhere': `<img src="${address}/image">`,
  'handler of a click': '<button onclick="window.pwned = 1" id="press">Press</button>',
  'handler on details': '<details open ontoggle="window.pwned = 1"><summary>A</summary></details>',
  'link that runs': '<a href="javascript:window.pwned = 1" id="follow">Follow</a>',
  style: '<style>body { color: rgb(1, 2, 3) !important }</style>',
  'style of an element': '<p style="background: url(/none.png)">Text</p>',
  'styles from elsewhere': `<link rel="stylesheet" href="${address}/styles">`,
  'SVG that loads': '<svg onload="window.pwned = 1"></svg>',
  'SVG with a script': '<svg><script>window.pwned = 1</script></svg>',
  'SVG that animates a link':
    '<svg><a><animate attributeName="href" values="javascript:window.pwned=1"/><text>A</text></a></svg>',
  frame: `<iframe src="${address}/frame"></iframe>`,
  'frame with a page': '<iframe srcdoc="<script>parent.pwned = 1</script>"></iframe>',
  object: `<object data="${address}/object"></object>`,
  embed: `<embed src="${address}/embed">`,
  form: `<form action="${address}/form" id="form"><input name="a" value="b"></form>`,
  base: `<base href="${address}/base/">`,
});

/** No policy stops a page from leading on: only what makes pages of content can keep this line out. */
const refresh = (address: string) => `<meta http-equiv="refresh" content="0; url=${address}/refresh">`;

/** Presses and follows what a visitor could, and tells what came of it. */
async function tryOut(page: Page) {
  const before = page.url();
  // Nothing here is to wait for where a link or a form would lead.
  await page.evaluate(() => {
    for (const each of document.querySelectorAll<HTMLElement>('#press, #follow')) each.click();
    setTimeout(() => document.querySelector<HTMLFormElement>('#form')?.submit());
  });
  await page.waitForTimeout(500);
  const inside = await page.evaluate(() => ({
    pwned: Reflect.get(window, 'pwned'),
    base: document.baseURI,
    colour: getComputedStyle(document.body).color,
  }));
  return { ...inside, hasLeft: page.url() !== before, base: inside.base === before, heard: [...other.heard] };
}

const harmless = { pwned: undefined, hasLeft: false, base: true, heard: [] };

describe('a hostile page', () => {
  const lines = { ...hostile('https://evil.example'), 'meta refresh': refresh('https://evil.example') };

  it.each(Object.entries({ ...lines, 'Markdown link that runs': '[Follow](javascript:alert)' }))(
    'is refused by the check: %s',
    async (_, line) => {
      const { problems } = await checkFiles({
        'site.yml': 'name: Example\n',
        'home.md': `---\ntitle: Home\n---\n\nText.\n\n${line}\n`,
      });
      const errors = problems.filter(({ severity }) => severity === 'error');
      expect(errors.map(({ rule }) => rule)).toContain(line.startsWith('[') ? 'unsafe-link' : 'raw-html');
    },
  );

  it('is refused by a whole build: each line is told, and the last good site stays as it was', () => {
    const page = ['---', 'title: Home', '---', ...Object.values(lines).flatMap((line) => ['', line])];
    const folder = makeTree({ 'site.yml': 'name: Example\n', 'home.md': `${page.join('\n')}\n` });
    const out = makeTree({ 'index.html': 'the last good site', '404.html': '', 'sitemap.xml': '' });
    const before = fingerprint(out);
    const { code, stderr } = runCommand('build', { CONTENT_DIR: folder, OUT_DIR: out });
    expect([code, fingerprint(out)]).toEqual([1, before]);
    expect(stderr).toContain('Nothing was published: the site is as it was before.');
    const told = new Set([...stderr.matchAll(/home\.md:(\d+):\S+ error raw-html/g)].map(([, line]) => Number(line)));
    expect([...told].sort((a, b) => a - b)).toEqual(Object.keys(lines).map((_, index) => 5 + 2 * index));
  });

  it('does nothing even where it reaches a page as it is: the policy stops each line', async () => {
    const server = await serveSite(builtSite, 0);
    const page = await browser.newPage();
    page.setDefaultTimeout(20_000);
    await page.addInitScript(() => {
      const found: string[] = [];
      Reflect.set(window, 'violations', found);
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) => found.push(effectiveDirective));
    });
    const stopped: Record<string, string[]> = {};
    for (const [name, line] of Object.entries(hostile(other.address))) {
      await page.route(`${server.address}/`, async (route) => {
        const response = await route.fetch();
        const inserted = name === 'base' ? /<head>/ : /<main[^>]*>/;
        await route.fulfill({ response, body: (await response.text()).replace(inserted, (tag) => `${tag}${line}`) });
      });
      await page.goto(server.address, { waitUntil: 'domcontentloaded' });
      const { colour, ...came } = await tryOut(page);
      expect([name, came]).toEqual([name, harmless]);
      expect(colour).not.toBe('rgb(1, 2, 3)');
      const found = await page.evaluate(() => Reflect.get(window, 'violations'));
      stopped[name] = [...new Set<string>(found)];
      await page.unroute(`${server.address}/`);
    }
    expect(stopped).toEqual({
      script: ['script-src-elem'],
      'script from elsewhere': ['script-src-elem'],
      'module from elsewhere': ['script-src-elem'],
      'image that fails': ['script-src-attr'],
      'image from elsewhere': ['img-src'],
      'handler of a click': ['script-src-attr'],
      'handler on details': ['script-src-attr'],
      'link that runs': ['script-src-elem'],
      style: ['style-src-elem'],
      'style of an element': ['style-src-attr'],
      'styles from elsewhere': ['style-src-elem'],
      'SVG that loads': ['script-src-attr'],
      'SVG with a script': ['script-src-elem'],
      // Browsers animate no link to a script, and tell a frame of its own what they stop in it.
      'SVG that animates a link': [],
      'frame with a page': [],
      frame: ['frame-src'],
      object: ['object-src'],
      embed: ['object-src'],
      form: ['form-action'],
      base: ['base-uri'],
    });
    await page.close();
    await server.close();
  });
});
