import { createHash } from 'node:crypto';
import { headersAt, listHeaderRules, writePolicy } from '@/lib/hosts';

const needs = { keptFolders: ['/assets/'], inlineScripts: ['go();'], isPreview: false };
const rules = listHeaderRules(needs);

describe('listHeaderRules', () => {
  it('has one policy for every path, with nothing unsafe and nobody else’s', () => {
    const policies = ['/', '/a/b', '/assets/a.js', '/media/a.jpg', '/404'].map(
      (path) => headersAt(rules, path)['Content-Security-Policy'],
    );
    expect(new Set(policies).size).toBe(1);
    expect(policies[0]).not.toMatch(/unsafe|https?:|\*/);
  });

  it('lets files be kept whose names change with their content, and asks each time for all others', () => {
    const cacheAt = (path: string) => headersAt(rules, path)['Cache-Control'];
    expect(cacheAt('/assets/site-1234.js')).toBe('public, max-age=31536000, immutable');
    expect(cacheAt('/a')).toBe('public, max-age=0, must-revalidate');
    expect(cacheAt('/assets')).toBe('public, max-age=0, must-revalidate');
    expect(cacheAt('/speculation-rules.json')).toBe('public, max-age=86400');
  });

  it('keeps search engines from previews alone', () => {
    const preview = listHeaderRules({ ...needs, isPreview: true });
    expect(headersAt(preview, '/a')['X-Robots-Tag']).toBe('noindex');
    expect(headersAt(rules, '/a')).not.toHaveProperty('X-Robots-Tag');
  });
});

describe('writePolicy', () => {
  it('lets the given inline scripts run, by their hashes', () => {
    const hash = createHash('sha256').update('go();').digest('base64');
    expect(writePolicy(['go();'], false)).toBe(
      `default-src 'none'; script-src 'self' 'sha256-${hash}'; style-src 'self'; img-src 'self'; connect-src 'self'; ` +
        `manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; ` +
        `require-trusted-types-for 'script'; trusted-types 'none'`,
    );
  });

  it('lets the pages of a preview show each other in frames', () => {
    expect(writePolicy([], true)).toContain(
      `frame-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'`,
    );
  });
});
