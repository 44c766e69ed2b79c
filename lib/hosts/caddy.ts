// Hosts: the configuration of Caddy, which gets certificates and renews them by itself.

import { contentTypes, OTHER_CONTENT_TYPE } from './content-types';
import { withoutReplaced } from './headers-at';
import type { Host } from './host';
import type { ServerPlace } from './nginx';
import { ASK_EACH_TIME, type HeaderRule } from './rules';

/**
 * The site for Caddy. With `SITE_ADDRESS=example.org` it serves that domain, over HTTPS; `SITE_FOLDER` is where the site
 * lies. All is in one route, as Caddy would put its parts in another order.
 *
 * @param place what it serves, and where, until those variables say otherwise
 *
 * Source: caddyserver.com/docs/caddyfile, of Caddy 2.6 as Debian 12 has it.
 */
export function writeCaddyfile({ headers, redirects }: Host, { port, folder }: ServerPlace): string {
  const [everywhere, ...parts] = withoutReplaced(headers);
  const kinds = Object.entries(contentTypes).map(([extension, type]) => `~\\.${extension}$ ${quote(type)}`);
  return `# Written by npm run hosts.

{
	admin off
	servers {
		timeouts {
			read_header 10s
			read_body 10s
			write 5m
			idle 30s
		}
		max_header_size 32KB
	}
}

(everywhere) {
	header {
${Object.entries(everywhere?.headers ?? {})
  .map(([name, value]) => `		${name} ${quote(value)}`)
  .join('\n')}
		Cache-Control ${quote(ASK_EACH_TIME)}
	}
	header -Server
}

{$SITE_ADDRESS:http://:${port}} {
	root * {$SITE_FOLDER:${folder}}
	map {path} {site_cache} {
${listOf(parts, 'Cache-Control')}
		default ${quote(ASK_EACH_TIME)}
	}
	map {path} {site_type} {
		/ ${quote(contentTypes.html ?? OTHER_CONTENT_TYPE)}
${listOf(parts, 'Content-Type')}
${kinds.map((line) => `		${line}`).join('\n')}
		default ${quote(OTHER_CONTENT_TYPE)}
	}

	route {
		import everywhere
		@other not method GET HEAD
		header @other Allow "GET, HEAD"
		error @other 405
		# No file can have such a name, and the disk would say so with an error.
		@impossible path_regexp \\x00|[^/]{256}|^.{1000}
		error @impossible 404
${redirects.map(({ from, to }) => `		redir ${from} ${quote(to)} 301\n`).join('')}
		# Each page has one address.
		@index path_regexp ^/index(\\.html)?/*$
		redir @index / 301
		@unclean path_regexp clean ^(/[^/\\x5c].*?)(\\.html/*|/+)$
		route @unclean {
			rewrite * {re.clean.1}
			redir {uri} 301
		}
		@unpublished path /404 /_headers /_redirects
		error @unpublished 404
		try_files {path} {path}.html
		header Content-Type {site_type}
		header Cache-Control {site_cache}
		file_server {
			disable_canonical_uris
			precompressed br gzip
		}
	}

	handle_errors {
		import everywhere
		header Content-Type ${quote(contentTypes.html ?? OTHER_CONTENT_TYPE)}
		rewrite * /404.html
		file_server {
			disable_canonical_uris
			precompressed br gzip
		}
	}
}
`;
}

/** What one header is by path, a line each. */
function listOf(rules: readonly HeaderRule[], name: string): string {
  const lines = rules.flatMap(({ path, headers }) => {
    const value = headers[name];
    const pattern = path.endsWith('*') ? `~^${path.slice(0, -1).replace(/[.+]/g, '\\$&')}` : path;
    return value === undefined ? [] : [`		${pattern} ${quote(value)}`];
  });
  return lines.join('\n');
}

function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
