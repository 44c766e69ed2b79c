import { tellKeptFlags } from './kept-flags';

/** The project's commands, by the name that package.json gives them. */
const commands: Record<string, () => Promise<(args: string[]) => Promise<number>>> = {
  audit: async () => (await import('./audit/audit')).audit,
  bench: async () => (await import('./bench/bench')).bench,
  build: async () => (await import('./build')).buildSite,
  check: async () => (await import('./check')).check,
  dev: async () => (await import('./dev')).develop,
  docs: async () => (await import('./docs/write-docs')).writeDocs,
  fuzz: async () => (await import('./fuzz/fuzz')).fuzz,
  'gallery-facts': async () => (await import('./gallery/make-facts')).galleryFacts,
  govuk: async () => (await import('./govuk')).govuk,
  hosts: async () => (await import('./hosts/hosts')).hosts,
  lighthouse: async () => (await import('./lighthouse')).lighthouse,
  lsp: async () => (await import('./lsp/serve')).serveLanguage,
  new: async () => (await import('./new/new')).makeNew,
  observatory: async () => (await import('./observatory/observatory')).observatory,
  rename: async () => (await import('./rename/rename')).rename,
  report: async () => (await import('./report/report')).report,
  size: async () => (await import('./size/size')).size,
  start: async () => (await import('./start')).start,
  test: async () => (await import('./test')).test,
  where: async () => (await import('./where/where')).where,
};

const [command = '', ...args] = process.argv.slice(2);
const load = commands[command];

// React is loaded with the commands: what is published is rendered without its checks for developers.
if (command === 'build' || command === 'start' || command === 'fuzz')
  Object.assign(process.env, { NODE_ENV: 'production' });

try {
  if (!load) throw new Error(`there is no command "${command}"`);
  const kept = tellKeptFlags(command, args, process.env);
  if (kept) console.error(kept);
  process.exitCode = kept ? 2 : await (await load())(args);
} catch (error) {
  console.error('The program itself is at fault, not the content. Please report this:');
  console.error(error);
  process.exitCode = 2;
}
