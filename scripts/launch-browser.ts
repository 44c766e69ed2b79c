import { type Browser, chromium } from 'playwright-core';
import { findChrome, howToGetChrome } from './find-chrome';

/** Starts the browser without a window, and without any traffic of its own. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findChrome();
  if (!executablePath) throw new Error(howToGetChrome);
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return chromium.launch({ executablePath, args });
}
