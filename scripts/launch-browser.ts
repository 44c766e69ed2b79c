import { type Browser, chromium } from 'playwright-core';
import { findHeadless, howToGetChrome } from './find-chrome';

/** What Playwright turns off in Chromium: the browser heeds the last of several lists alone, so ours holds them too. */
const OFF_FOR_PLAYWRIGHT = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
];

/** Pages of the address bar’s own, which nobody sees: each start would take a second of work more. */
const OFF_FOR_SPEED = ['WebUIOmniboxAimPopup', 'WebUIOmniboxPopup'];

/** Starts the browser without a window, and without any traffic of its own. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findHeadless();
  if (!executablePath) throw new Error(howToGetChrome);
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--disable-features=${[...OFF_FOR_PLAYWRIGHT, ...OFF_FOR_SPEED].join(',')}`,
  ];
  return chromium.launch({ executablePath, args });
}
