// Manifest, first floor: short hashes of texts.

import { createHash } from 'node:crypto';

/** The first 12 characters of the SHA-256 of a text or file, in base64url: 72 bits. */
export function shortHash(content: string | Uint8Array, length = 12): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, length);
}

/** Words with single spaces between them, and none at the ends. */
export function collapse(text: string): string {
  // Most lines are as they should be: telling that takes a third of the time.
  return IS_UNEVEN.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

const IS_UNEVEN = /\s\s|[^\S ]|^ | $/;
