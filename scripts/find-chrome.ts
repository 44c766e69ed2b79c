import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Launcher } from 'chrome-launcher';

/** What to do where there is no browser, in one line. */
export const howToGetChrome =
  'The browser tests need Chrome or Chromium: install one (Debian: apt-get install chromium), or set CHROME_PATH.';

/** Chromium that cannot open a window, as Debian packages it: it shows pages as Chromium does, for a fifth less work. */
const SHELL = 'chromium-headless-shell';

/** The path of an installed Chrome or Chromium, CHROME_PATH first; undefined when there is none. */
export function findChrome(): string | undefined {
  try {
    return process.env.CHROME_PATH || Launcher.getInstallations()[0];
  } catch {
    return undefined;
  }
}

/** The path of what looks at pages without a window, CHROME_PATH first; undefined when there is none. */
export function findHeadless(): string | undefined {
  return process.env.CHROME_PATH || findInPath(SHELL) || findChrome();
}

function findInPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find(existsSync);
}
