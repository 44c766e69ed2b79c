import { resolve } from 'node:path';
import { buildSite } from './build';
import { serveSite } from './serve';

/** Builds the site, serves it on this machine alone, and prints the address. Runs until it is stopped. */
export async function start(): Promise<number> {
  const code = await buildSite();
  if (code !== 0) return code;
  const port = Number(process.env.PORT || 3000);
  const server = await serveSite(resolve(process.env.OUT_DIR || 'out'), port).catch(
    (error: NodeJS.ErrnoException) => error,
  );
  if ('code' in server || server instanceof Error) {
    console.error(`Port ${port} cannot be used (${server.message}). Choose another: PORT=3001 npm start`);
    return 2;
  }
  console.log(`\n  ${server.address}\n\nThis server is for trying the site out. Press Ctrl+C to stop it.`);
  const signal = await new Promise<string>((done) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => done(name));
  });
  await server.close();
  return signal === 'SIGINT' ? 130 : 0;
}
