import { getTransformedRoutes, isHandler, type Route } from '@vercel/routing-utils';
import { ASK_EACH_TIME, headersAt, readHeadersFile } from '@/lib/hosts';

type Headers = Record<string, string>;

/** The headers that a configuration makes a host send at a path, by what that host’s own documents say. */
export type HostReader = (text: string) => (path: string) => Headers;

/** What these hosts send where nobody says otherwise. */
const sentAnyway: Headers = { 'Cache-Control': ASK_EACH_TIME };

/** Rules that name one header for one path are joined by Netlify and Cloudflare Pages: they are refused here. */
export const readHeaders: HostReader = (text) => {
  const rules = readHeadersFile(text);
  return (path) => {
    const names = rules.flatMap((rule) => Object.keys(headersAt([rule], path)));
    if (new Set(names).size < names.length) throw new Error(`${path} has a header twice: ${names.join(', ')}`);
    return { ...sentAnyway, ...headersAt(rules, path) };
  };
};

/** Vercel’s own package turns the configuration into the routes that it serves by. */
export const readVercel: HostReader = (text) => {
  const { routes, error } = getTransformedRoutes(JSON.parse(text));
  if (error) throw error;
  return (path) => {
    const found: Headers = { ...sentAnyway };
    for (const route of untilFiles(routes ?? [])) {
      if (isHandler(route) || !route.continue || !new RegExp(route.src ?? '^$').test(path)) continue;
      Object.assign(found, route.headers);
    }
    return found;
  };
};

function untilFiles(routes: readonly Route[]): Route[] {
  const end = routes.findIndex((route) => isHandler(route) && route.handle === 'filesystem');
  return routes.slice(0, end === -1 ? undefined : end);
}

/** The lines `add_header` and the two ways in which nginx is told what differs by path. */
export const readNginx: HostReader = (text) => {
  const everywhere = pairs(text, /^ {2}add_header (\S+) "((?:\\.|[^"])*)" always;$/gm);
  const cache = pairs(/map \$uri \$site_cache \{(.*?)\n\}/s.exec(text)?.[1], /^ {2}(?:"(\S+)"|default) "(.*)";$/gm);
  const types = pairs(text, /location = (\S+) \{\s+types \{\s+\}\s+default_type "(.*)";/g);
  return (path) => withParts(everywhere, { 'Cache-Control': cache, 'Content-Type': types }, path);
};

/** The block `header` and the maps by path. */
export const readCaddy: HostReader = (text) => {
  const block = /\n\theader \{(.*?)\n\t\}/s.exec(text)?.[1];
  const map = (name: string) => new RegExp(`\\tmap \\{path\\} \\{${name}\\} \\{(.*?)\\n\\t\\}`, 's').exec(text)?.[1];
  const everywhere = pairs(block, /^\t\t([\w-]+) "((?:\\.|[^"])*)"$/gm);
  const cache = pairs(map('site_cache'), /^\t\t(?:(\S+)|default) "(.*)"$/gm);
  // The general table is by extension; one path in full begins with a slash.
  const types = pairs(map('site_type'), /^\t\t(\/\S+) "(.*)"$/gm);
  return (path) => withParts(everywhere, { 'Cache-Control': cache, 'Content-Type': types }, path);
};

function pairs(text = '', pattern: RegExp): Map<string, string> {
  const found = [...text.matchAll(pattern)];
  return new Map(found.map(([, name, value = '']) => [name ?? 'default', value.replace(/\\(.)/g, '$1')]));
}

/** A map’s value is that of the path in full, or of the first pattern that fits, or the default. */
function withParts(everywhere: ReadonlyMap<string, string>, maps: Record<string, Map<string, string>>, path: string) {
  const found: Headers = Object.fromEntries(everywhere);
  for (const [name, map] of Object.entries(maps)) {
    const pattern = [...map.keys()].find((key) => key.startsWith('~') && new RegExp(key.slice(1)).test(path));
    const value = map.get(path) ?? map.get(pattern ?? 'default');
    if (value !== undefined) found[name] = value;
  }
  return found;
}
