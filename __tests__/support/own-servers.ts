import { type OwnServer, runServer } from '@/scripts/hosts/run-server';
import { serveSite } from '@/scripts/serve';

/** A server that was started for a test. */
export type Running = Pick<OwnServer, 'port' | 'stop'>;

/** By name, how each server is started: with what is written for it, by a user without rights. */
export const ownServers: [string, (folder: string) => Promise<Running>][] = [
  ['nginx', (folder) => runServer('nginx', folder)],
  ['Caddy', (folder) => runServer('caddy', folder)],
  [
    'npm start',
    async (folder) => {
      const { address, close } = await serveSite(folder, 0);
      return { port: Number(new URL(address).port), stop: close };
    },
  ],
];
