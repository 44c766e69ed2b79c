// Hosts: `vercel.json`, which Vercel reads from the top of the repository before it builds.

import { withoutReplaced } from './headers-at';
import type { Host } from './host';
import type { HeaderRule } from './rules';

/** The most redirects that Vercel takes; at the old paths beyond, pages of the site’s own lead on. */
const MOST_REDIRECTS = 2048;

/** Where previews have their gallery. */
const GALLERY = 'gallery';

/** What Vercel is told. */
interface VercelConfig {
  $schema: string;
  framework: null;
  installCommand: string;
  buildCommand: string;
  outputDirectory: string;
  cleanUrls: boolean;
  trailingSlash: boolean;
  headers: { source: string; headers: { key: string; value: string }[] }[];
  redirects: { source: string; destination: string; statusCode: number }[];
}

/**
 * The one file for production and previews: `npm run build` installs what it needs, and Vercel itself keeps search
 * engines from previews.
 *
 * @param host what production asks for
 * @param previewPolicy the policy of a preview, for its gallery, which production does not have
 *
 * Source: vercel.com/docs/project-configuration.
 */
export function writeVercelConfig({ headers, redirects }: Host, previewPolicy: string): string {
  const config: VercelConfig = {
    $schema: 'https://openapi.vercel.sh/vercel.json',
    framework: null,
    installCommand: '',
    buildCommand: 'npm run build',
    outputDirectory: 'out',
    cleanUrls: true,
    trailingSlash: false,
    headers: withoutReplaced(headers).flatMap((rule) => splitPolicy(rule, previewPolicy)),
    redirects: redirects.slice(0, MOST_REDIRECTS).map(({ from, to }) => {
      return { source: from, destination: to, statusCode: 301 };
    }),
  };
  return `${JSON.stringify(config, undefined, 2)}\n`;
}

function splitPolicy({ path, headers }: HeaderRule, previewPolicy: string): VercelConfig['headers'] {
  const { 'Content-Security-Policy': policy, ...others } = headers;
  const rule = (source: string, pairs: Readonly<Record<string, string>>) => ({
    source,
    headers: Object.entries(pairs).map(([key, value]) => ({ key, value })),
  });
  return [
    rule(path.replace('*', '(.*)'), others),
    ...(policy === undefined
      ? []
      : [
          rule(`/((?!${GALLERY}(?:/|$)).*)`, { 'Content-Security-Policy': policy }),
          rule(`/(${GALLERY}|${GALLERY}/.*)`, { 'Content-Security-Policy': previewPolicy }),
        ]),
  ];
}
