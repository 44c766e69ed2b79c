import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { findChrome, findHeadless } from '@/scripts/find-chrome';

const folder = mkdtempSync(join(tmpdir(), 'chrome-'));
const shell = join(folder, 'chromium-headless-shell');
const { PATH, CHROME_PATH } = process.env;

afterEach(() => {
  process.env.PATH = PATH;
  delete process.env.CHROME_PATH;
  if (CHROME_PATH !== undefined) process.env.CHROME_PATH = CHROME_PATH;
  rmSync(shell, { force: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('findHeadless', () => {
  it('takes Chromium that opens no window, where there is one, and CHROME_PATH before it', () => {
    delete process.env.CHROME_PATH;
    process.env.PATH = [folder, PATH].join(delimiter);
    writeFileSync(shell, '');
    chmodSync(shell, 0o755);
    expect(findHeadless()).toBe(shell);
    process.env.CHROME_PATH = '/opt/chrome';
    expect([findHeadless(), findChrome()]).toEqual(['/opt/chrome', '/opt/chrome']);
  });

  it('takes an installed Chrome or Chromium else', () => {
    delete process.env.CHROME_PATH;
    process.env.PATH = folder;
    expect(findHeadless()).toBe(findChrome());
  });
});
