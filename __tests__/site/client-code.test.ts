import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildManifest, readBuildManifest } from '@/scripts/finish/client-modules';
import { finishPage } from '@/scripts/finish/finish-page';

const app = join(process.cwd(), '__tests__/fixtures/client-app');
let manifest: BuildManifest;

beforeAll(async () => {
  const next = join(process.cwd(), 'node_modules/next/dist/bin/next');
  const env = { ...process.env, NODE_ENV: 'production' as const, EXPORT_DIR: 'export', NEXT_TELEMETRY_DISABLED: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [next, 'build', app], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stdout + stderr);
  manifest = await readBuildManifest(join(app, '.next'));
});

afterAll(() => {
  for (const folder of ['.next', 'export']) rmSync(join(app, folder), { recursive: true, force: true });
});

const finish = (page: string) =>
  finishPage(readFileSync(join(app, 'export', `${page}.html`), 'utf8'), {
    manifest,
    keptScripts: [],
    siteScript: '/assets/site.js',
  });

describe('finishPage, on what Next really exports', () => {
  it.each([
    ['link', 'app-dir/link.js'],
    ['image', 'image-component.js'],
    ['script', 'client/script.js'],
    ['dynamic', 'app/counter.jsx'],
    ['island', 'app/counter.jsx'],
    ['boundary', 'app/boundary/error.jsx'],
  ])('refuses the page "%s", which needs %s in the browser', (page, module) => {
    expect(() => finish(page)).toThrow(module);
  });

  it('refuses a page with a part that React streamed', () => {
    expect(() => finish('streamed')).toThrow(/not ready|streamed/);
  });

  it('takes every script out of a plain page and keeps the rest', () => {
    const html = finish('plain');
    expect(html).toContain('<p>Plain</p>');
    expect(html).not.toMatch(/<script|__next_f|\/_next\/static\/[^"]*\.js/);
  });

  it('is not fooled by text that looks like flight rows, scripts or markers', () => {
    const html = finish('lookalike');
    expect(html).toContain('99:I[56037,[&quot;/_next/x.js&quot;],&quot;Evil&quot;]');
    expect(html).toContain('&lt;script&gt;self.__next_f.push([1,&quot;x&quot;])&lt;/script&gt;&lt;!--$?--&gt;');
    expect(html).not.toContain('<script');
  });
});
