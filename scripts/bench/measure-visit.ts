import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';

/** What one page costs its visitor: requests, and bytes as gzip makes them, by kind. */
export interface Visit {
  requests: number;
  html: number;
  css: number;
  js: number;
  others: number;
}

/** Kinds of requests, as the browser names them. */
const kinds = { document: 'html', stylesheet: 'css', script: 'js' } as const;

/** Opens a page with an empty cache, waits until the network is quiet, and adds up what came. */
export async function measureVisit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 }, deviceScaleFactor: 2 });
  try {
    const page = await context.newPage();
    const visit: Visit = { requests: 0, html: 0, css: 0, js: 0, others: 0 };
    const counted: Promise<void>[] = [];
    page.on('requestfinished', (request) => {
      const count = async () => {
        const response = await request.response();
        const bytes = (await response?.body().catch(() => undefined)) ?? Buffer.alloc(0);
        const type = request.resourceType();
        const kind = isKind(type) ? kinds[type] : 'others';
        visit.requests += 1;
        visit[kind] += Math.min(bytes.length, gzipSync(bytes).length);
      };
      counted.push(count());
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    await Promise.all(counted);
    return visit;
  } finally {
    await context.close();
  }
}

function isKind(type: string): type is keyof typeof kinds {
  return Object.hasOwn(kinds, type);
}
