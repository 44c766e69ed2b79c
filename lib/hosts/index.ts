// Hosts: what whoever serves the site is told: headers, redirects, kinds of files, addresses. One source, and for each
// host a writer.

export { writeCaddyfile } from './caddy';
export { cleanUrl } from './clean-url';
export { contentTypeOf } from './content-types';
export { writeDockerfile } from './dockerfile';
export { headersAt } from './headers-at';
export { readHeadersFile, readRedirectsFile, writeHeadersFile, writeRedirectsFile } from './headers-file';
export { describeHost, type Host } from './host';
export { type ServerPlace, writeNginxConfig, writeNginxSite } from './nginx';
export { ASK_EACH_TIME, listHeaderRules } from './rules';
export { SPECULATION_RULES_PATH, writeSpeculationRules } from './speculation-rules';
export { writeVercelConfig } from './vercel';
export { writePolicy } from './write-policy';
