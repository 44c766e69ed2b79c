// Hosts: the one source of what every host sends beside a file. All configurations are written from it.

import { SPECULATION_RULES_PATH } from './speculation-rules';
import { writePolicy } from './write-policy';

/** Headers of all answers at some paths. Where two rules name the same header, the later one holds. */
export interface HeaderRule {
  /** `/*` for every path, `/folder/*` for all below a folder, or one path in full. */
  path: string;
  /** Name → value. */
  headers: Readonly<Record<string, string>>;
}

/** What a site asks of its host. */
export interface HostNeeds {
  /** Folders below which no file changes under its name, each with a slash at its end. */
  keptFolders: readonly string[];
  /** The exact texts of the pages’ inline scripts: no other one runs. */
  inlineScripts: readonly string[];
  /** A preview is kept from search engines, and its gallery shows pages of the same site in frames. */
  isPreview: boolean;
}

/** What hosts of static files send of their own accord: a browser asks each time whether its copy is still right. */
export const ASK_EACH_TIME = 'public, max-age=0, must-revalidate';

const KEPT_A_YEAR = 'public, max-age=31536000, immutable';
const KEPT_A_DAY = 'public, max-age=86400';

/** What no page uses, so that no script that gets into one can use it either. */
const DENIED = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/**
 * The rules of a site, the general one first.
 *
 * Source: the OWASP Secure Headers Project. HSTS leaves subdomains out, as they may belong to others.
 */
export function listHeaderRules({ keptFolders, inlineScripts, isPreview }: HostNeeds): HeaderRule[] {
  return [
    {
      path: '/*',
      headers: {
        'Content-Security-Policy': writePolicy(inlineScripts, isPreview),
        'Strict-Transport-Security': 'max-age=63072000',
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': DENIED.map((feature) => `${feature}=()`).join(', '),
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Speculation-Rules': `"${SPECULATION_RULES_PATH}"`,
        'Cache-Control': ASK_EACH_TIME,
        ...(isPreview && { 'X-Robots-Tag': 'noindex' }),
      },
    },
    ...keptFolders.map((folder) => ({ path: `${folder}*`, headers: { 'Cache-Control': KEPT_A_YEAR } })),
    {
      path: SPECULATION_RULES_PATH,
      headers: { 'Cache-Control': KEPT_A_DAY, 'Content-Type': 'application/speculationrules+json' },
    },
    { path: '/feed.xml', headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } },
  ];
}
