import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBuiltSite } from '../support/site';

const golden = join(process.cwd(), '__tests__/fixtures/accessibility/iqts-page.txt');
const site = openBuiltSite();

/** What has a role, a name or a state; running text is left to `content/`. */
const KEPT =
  /^\s*- '?(alert|article|banner|button|checkbox|complementary|contentinfo|heading|img|link|list|main|navigation|region|status|table)\b/;

/** The role, the name and the states, without the text that follows. */
const TOLD = /^\s*- '?\w+(?: "(?:[^"\\]|\\.)*")?(?: \[[^\]]*\])*/;

/** What Chromium tells assistive technology of the iQTS page, its first section open, as text. */
async function readTree(): Promise<string> {
  const context = await site.browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${site.server.address}/non-uk-teachers/international-qualified-teacher-status`);
  const section = page.locator('.govuk-accordion__section').first();
  await section.locator('.govuk-accordion__section-button').click();
  await section.getByRole('checkbox').check();
  const tree = await page.locator('body').ariaSnapshot();
  await context.close();
  const lines = tree.split('\n').filter((line) => KEPT.test(line));
  return `${lines.map((line) => (TOLD.exec(line)?.[0] ?? line).replace("- '", '- ')).join('\n')}\n`;
}

describe('the accessibility tree of the iQTS page', () => {
  it('is as it was read and kept: landmarks, headings, names, states', async () => {
    const tree = await readTree();
    if (process.env.WRITE_GOLDEN) writeFileSync(golden, tree);
    expect(tree).toBe(readFileSync(golden, 'utf8'));
    expect(tree).toMatch(/- checkbox "Mark as done .+" \[checked\]/);
    expect(tree).toMatch(/- button ".+ , Hide this section" \[expanded\]/);
  });
});
