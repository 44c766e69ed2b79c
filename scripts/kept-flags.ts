/** The flags of each command that people write by hand. */
const flags: Readonly<Record<string, readonly string[]>> = {
  check: ['format', 'fix', 'watch', 'all', 'dry-run'],
  fuzz: ['runs', 'seed'],
  hosts: ['port', 'folder'],
  new: ['title', 'path', 'parent', 'after', 'navigation', 'layout', 'description', 'on', 'room', 'dry-run'],
  rename: ['dry-run'],
  report: ['base', 'format'],
  size: ['page'],
  where: ['format'],
};

/**
 * A sentence for somebody who left out the two hyphens without which npm takes flags for its own and hides them from the
 * command; undefined where npm kept none.
 */
export function tellKeptFlags(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  if (env.npm_lifecycle_event !== command) return undefined;
  const isGiven = (name: string) => args.some((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`));
  const keptValue = (name: string) => env[`npm_config_${name.replaceAll('-', '_')}`];
  const kept = (flags[command] ?? []).filter((name) => keptValue(name) && !isGiven(name));
  if (kept.length === 0) return undefined;
  const names = kept.map((name) => `--${name}`).join(' and ');
  const [first = ''] = args;
  const verb = command === 'new' && /^\w+$/.test(first) ? ` ${first}` : '';
  return `npm kept ${names} for itself. Write two hyphens first: npm run ${command} --${verb} --${kept[0]} …`;
}
