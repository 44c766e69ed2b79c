import type { Manifest } from '../../../lib/manifest';

/** What a build is compared with, or a sentence that says why it cannot be, and what to do. */
export type Base = { name: string; manifest: Manifest; site: BaseSite } | { fault: string };

/** Where the pages of a base can be seen: a folder, an address, or nowhere. */
export interface BaseSite {
  folder?: string;
  address?: string;
}
