// Machines: whom to tell of a hole in the site’s security.

import type { SecurityContact, Site } from '../content';

/** Where it is published. */
export const securityPath = '/.well-known/security.txt';

/**
 * The text of `security.txt`. The day on which it expires is written in `site.yml`, so that a build is the same on every
 * day; a check tells when that day comes near.
 *
 * Source: RFC 9116.
 */
export function writeSecurity(site: Pick<Site, 'url' | 'language'>, { contact, expires }: SecurityContact): string {
  const fields = [
    `Contact: ${contact}`,
    `Expires: ${expires.day}T00:00:00Z`,
    `Preferred-Languages: ${site.language.replace(/-.*$/, '')}`,
    ...(site.url ? [`Canonical: ${site.url}${securityPath}`] : []),
  ];
  return `${fields.join('\n')}\n`;
}
