import { Launcher } from 'chrome-launcher';

/** What to do where there is no browser, in one line. */
export const howToGetChrome =
  'The browser tests need Chrome or Chromium: install one (Debian: apt-get install chromium), or set CHROME_PATH.';

/** The path of an installed Chrome or Chromium, CHROME_PATH first; undefined when there is none. */
export function findChrome(): string | undefined {
  try {
    return process.env.CHROME_PATH || Launcher.getInstallations()[0];
  } catch {
    return undefined;
  }
}
