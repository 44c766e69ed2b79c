// Hosts: the configuration of nginx.

import { contentTypes, OTHER_CONTENT_TYPE } from './content-types';
import { withoutReplaced } from './headers-at';
import type { Host } from './host';
import { ASK_EACH_TIME, type HeaderRule } from './rules';

/** Where a server listens and what it serves. */
export interface ServerPlace {
  port: number;
  /** The folder of the site, absolute. */
  folder: string;
}

/**
 * The site for nginx: a file to include in its `http` part. Headers are all named in one place, as a location that names
 * one of its own would lose all others; what differs by path is a variable.
 *
 * Source: nginx.org/en/docs, of nginx 1.22 as Debian 12 has it.
 */
export function writeNginxSite({ headers, redirects }: Host, { port, folder }: ServerPlace): string {
  const [everywhere, ...parts] = withoutReplaced(headers);
  const types = parts.filter((rule) => 'Content-Type' in rule.headers);
  return `# Written by npm run hosts. Include it in the http part of nginx’s configuration.

${redirects.length > 0 ? 'map_hash_bucket_size 1024;\nmap_hash_max_size 65536;\n' : ''}map $uri $site_cache {
  default ${quote(ASK_EACH_TIME)};
${parts.flatMap(cacheLine).join('\n')}
}
${redirects.length > 0 ? redirectMap(redirects) : ''}
server {
  listen ${port};
  listen [::]:${port};
  # With a certificate: listen 443 ssl; ssl_certificate …; ssl_certificate_key …; and a second server that sends
  # visitors of port 80 there.
  server_name _;
  root ${folder};
  server_tokens off;
  absolute_redirect off;
  etag on;

${Object.entries(everywhere?.headers ?? {})
  .map(([name, value]) => `  add_header ${name} ${quote(value)} always;`)
  .join('\n')}
  add_header Cache-Control $site_cache always;

  # npm run hosts has compressed each text ahead. Brotli needs a module (Debian: libnginx-mod-http-brotli-static).
  gzip_static on;
  brotli_static on;
  gzip_vary on;

  types {
${typeLines()}
  }
  default_type ${OTHER_CONTENT_TYPE};

  error_page 404 /404.html;
  location = /404.html {
    internal;
  }
${redirects.length > 0 ? '  if ($site_redirect) {\n    return 301 $site_redirect;\n  }\n' : ''}
  # Each page has one address.
  location ~ (\\.html|/)$ {
    rewrite ^/index(\\.html)?/*$ / permanent;
    rewrite ^(/[^/\\x5c].*?)(?:\\.html)?/*$ $1 permanent;
    return 404;
  }
  location = /index {
    return 301 /;
  }
  location = / {
    try_files /index.html =404;
  }
  location ~ ^/(404|_headers|_redirects)$ {
    return 404;
  }
${types.map(typeLocation).join('')}
  location / {
    try_files $uri $uri.html =404;
  }
}
`;
}

/**
 * A whole configuration round the site, for a container or a user without rights: everything that nginx writes is in one
 * folder, or goes to the container’s own log. Slow and halting clients are let go before they take the room of others.
 *
 * @param site path of the file that `writeNginxSite` wrote, from where this one lies
 * @param work a folder that nginx may write to
 */
export function writeNginxConfig(site: string, work: string): string {
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `# Written by npm run hosts.

include /etc/nginx/modules-enabled/*.conf;
worker_processes auto;
worker_rlimit_nofile 16384;
pid ${work}/nginx.pid;
error_log stderr;

events {
  worker_connections 8192;
}

http {
  access_log /dev/stdout;
${folders.map((name) => `  ${name}_temp_path ${work}/${name};`).join('\n')}

  sendfile on;
  tcp_nopush on;
  keepalive_timeout 30s;
  client_header_timeout 10s;
  client_body_timeout 10s;
  send_timeout 10s;
  reset_timedout_connection on;
  client_max_body_size 1k;
  large_client_header_buffers 4 8k;

  include ${site};
}
`;
}

function redirectMap(redirects: Host['redirects']): string {
  return `
map $uri $site_redirect {
  default "";
${redirects.map(({ from, to }) => `  ${quote(from)} ${quote(to)};`).join('\n')}
}
`;
}

function cacheLine({ path, headers }: HeaderRule): string[] {
  const value = headers['Cache-Control'];
  if (value === undefined) return [];
  const start = path.replace(/\*$/, '').replace(/[.+]/g, '\\$&');
  return [`  ${quote(path.endsWith('*') ? `~^${start}` : path)} ${quote(value)};`];
}

/** A path in full alone: folders have files of many kinds. */
function typeLocation({ path, headers }: HeaderRule): string {
  return `  location = ${path} {
    types {
    }
    default_type ${quote(headers['Content-Type'] ?? OTHER_CONTENT_TYPE)};
  }
`;
}

/** nginx knows a kind by one name for all its extensions. */
function typeLines(): string {
  const extensions = new Map<string, string[]>();
  for (const [extension, type] of Object.entries(contentTypes)) {
    extensions.set(type, [...(extensions.get(type) ?? []), extension]);
  }
  return [...extensions].map(([type, names]) => `    ${quote(type)} ${names.join(' ')};`).join('\n');
}

/** A text as nginx reads it: none of ours holds a variable, which no sign can escape. */
function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
