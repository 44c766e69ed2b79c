import { createServer } from 'node:http';
import { gunzipSync } from 'node:zlib';

/** An advisory as a registry tells it. */
export interface ToldAdvisory {
  id: number;
  url: string;
  title: string;
  severity: string;
  vulnerable_versions: string;
}

/** A registry that knows advisories and nothing else. */
export interface AdvisoryRegistry {
  /** The variables that make npm ask it. */
  env: Record<string, string>;
  /** Names of the packages that npm has asked about. */
  asked: string[];
  close(): Promise<void>;
}

/** Starts a registry on this machine that tells npm of these advisories, by the package’s name. */
export async function startAdvisoryRegistry(told: Record<string, ToldAdvisory[]>): Promise<AdvisoryRegistry> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const isQuestion = request.url === '/-/npm/v1/security/advisories/bulk';
      const body = Buffer.concat(chunks);
      const isPacked = request.headers['content-encoding'] === 'gzip';
      if (isQuestion) asked.push(...Object.keys(JSON.parse(`${isPacked ? gunzipSync(body) : body}`)));
      response.writeHead(isQuestion ? 200 : 404, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(isQuestion ? told : {}));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    env: { npm_config_registry: `http://127.0.0.1:${port}/`, npm_config_fetch_retries: '0' },
    asked,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
