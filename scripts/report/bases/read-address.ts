import { MANIFEST_FILE, MOST_PACKED_BYTES, unpackManifest } from '../../../lib/manifest';
import type { Base } from './base';

/** How long an address may take to answer in full, and how much it may send. */
export interface AddressLimits {
  milliseconds: number;
  bytes: number;
}

const LIMITS: AddressLimits = { milliseconds: 20_000, bytes: MOST_PACKED_BYTES };

/** Reads the manifest of a deployed site; whatever an address sends, or does not, ends in a sentence. */
export async function readAddress(address: string, limits: AddressLimits = LIMITS): Promise<Base> {
  const url = manifestUrl(address);
  if (!url) return { fault: `"${address}" is no address of a site. Write one such as https://example.org.` };
  const bytes = await download(url, limits);
  if (typeof bytes === 'string') return { fault: `"${url}" ${bytes}` };
  const manifest = unpackManifest(bytes);
  if (typeof manifest === 'string') return { fault: `"${url}" is not what a build of this site leaves. ${manifest}` };
  return { name: address, manifest, site: { address: url.href.slice(0, -MANIFEST_FILE.length - 1) } };
}

function manifestUrl(address: string): URL | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  url.search = '';
  url.hash = '';
  const path = url.pathname.endsWith(`/${MANIFEST_FILE}`) ? url.pathname.slice(0, -MANIFEST_FILE.length) : url.pathname;
  url.pathname = `${path.replace(/\/+$/, '')}/${MANIFEST_FILE}`;
  return url;
}

/** What an address sends, or the end of a sentence about it. */
async function download(url: URL, { milliseconds, bytes }: AddressLimits): Promise<Uint8Array | string> {
  const seconds = milliseconds / 1000;
  const signal = AbortSignal.timeout(milliseconds);
  try {
    const response = await fetch(url, { signal, headers: { Accept: 'application/gzip' } });
    if (response.status === 404) {
      await response.body?.cancel();
      return 'is not there: the site was built before builds left a manifest, or it is another site.';
    }
    if (!response.ok) {
      await response.body?.cancel();
      return `cannot be read: the host answers with ${response.status}.`;
    }
    return await readAtMost(response, bytes);
  } catch (error) {
    if (signal.aborted) return `did not answer in full within ${seconds} seconds.`;
    return `cannot be reached (${reasonOf(error)}).`;
  }
}

async function readAtMost(response: Response, most: number): Promise<Uint8Array | string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      await reader.cancel();
      return `sends more than ${Math.round(most / 1024 / 1024)} MB, which no manifest has.`;
    }
    chunks.push(value);
  }
  return Buffer.concat(chunks);
}

/** The code of the system, such as `ENOTFOUND`, where there is one. */
function reasonOf(error: unknown): string {
  const read = (from: unknown, key: string): unknown =>
    typeof from === 'object' && from !== null ? Reflect.get(from, key) : undefined;
  const cause = read(error, 'cause') ?? error;
  return String(read(cause, 'code') ?? read(cause, 'message') ?? cause);
}
