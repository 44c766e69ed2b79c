import { axeFaults, sidewaysFaults } from '../support/example-checks';
import { openPreview } from '../support/preview';

const preview = openPreview();

describe('/gallery', () => {
  it.each(['/gallery', '/gallery/blocks/quote', '/gallery/govuk/button'])('%s is for everybody', async (address) => {
    const { page } = preview;
    await preview.open(address);
    // The frames are pages of their own, and tried as such.
    await page.evaluate(() => {
      for (const frame of document.querySelectorAll('iframe')) frame.remove();
    });
    expect([...(await axeFaults(page)), ...(await sidewaysFaults(page)), ...preview.complaints]).toEqual([]);
  });

  it('finds a state as one types, and leads to it', async () => {
    const { page } = preview;
    await preview.open('/gallery');
    await page.getByRole('searchbox').fill('expander open');
    await page.getByRole('link', { name: 'open, with a link' }).click();
    await page.waitForURL('**/gallery/blocks/expander/open-with-a-link');
  });

  it('shows a state at both widths, what makes it, and its accessibility tree', async () => {
    const { page } = preview;
    await preview.open('/gallery/blocks/expander');
    const frame = page.frameLocator('iframe[title="closed, 320 pixels wide"]');
    await frame.getByText('Which certificates count').waitFor();
    for (const summary of ['What an editor writes: page.md', 'JSX', 'Accessibility tree']) {
      await page.getByText(summary, { exact: true }).first().click();
    }
    await page.getByText('expander:\n  example:').first().waitFor();
    await page.getByText('<Expander').first().waitFor();
    await page.getByText('summary "Which certificates count"').first().waitFor();
  });
});
