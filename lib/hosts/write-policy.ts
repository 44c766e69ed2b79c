// Hosts: the content security policy of every page.

import { createHash } from 'node:crypto';

/**
 * Lets a page load what the site itself has, and nothing be framed, embedded or sent elsewhere.
 *
 * @param inlineScripts the exact texts of scripts that may stand in a page
 * @param isPreview lets pages of the site show each other in frames, as the gallery does
 *
 * Source: Content Security Policy Level 3, Trusted Types.
 */
export function writePolicy(inlineScripts: readonly string[], isPreview: boolean): string {
  const hashes = inlineScripts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return [
    `default-src 'none'`,
    `script-src ${["'self'", ...hashes].join(' ')}`,
    `style-src 'self'`,
    `img-src 'self'`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    ...(isPreview ? [`frame-src 'self'`] : []),
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors ${isPreview ? "'self'" : "'none'"}`,
    `require-trusted-types-for 'script'`,
    `trusted-types 'none'`,
  ].join('; ');
}
