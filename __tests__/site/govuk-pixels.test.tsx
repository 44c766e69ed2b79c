import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import sharp from 'sharp';
import * as govuk from '@/components/govuk';
import { fixtureElement, folderOf, listFixtures } from '@/gallery/govuk-fixtures';
import { launchBrowser } from '@/scripts/launch-browser';

const components = Object.entries(govuk) as [string, ComponentType<never>][];
const styles = readFileSync('node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.css', 'utf8');

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ reducedMotion: 'reduce' });
});

afterAll(() => browser?.close());

/** Draws pieces of HTML, each in a box, under GOV.UK’s own styles: the picture’s pixels, and where each box stands. */
async function draw(pieces: readonly string[], width: number) {
  await page.setViewportSize({ width, height: 800 });
  const boxes = pieces.map((html) => `<div class="box" style="display: flow-root">${html}</div>`);
  await page.setContent(
    `<!DOCTYPE html><html class="govuk-template"><style>${styles}</style><body class="govuk-template__body">${boxes.join('')}`,
  );
  const { data, info } = await sharp(await page.screenshot({ fullPage: true }))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const places = await page.locator('.box').evaluateAll((all) =>
    all.map((box) => {
      const { top, bottom } = box.getBoundingClientRect();
      return { top: Math.floor(top + scrollY), bottom: Math.ceil(bottom + scrollY) };
    }),
  );
  const rows = info.width * info.channels;
  return places.map(({ top, bottom }) => data.subarray(top * rows, bottom * rows));
}

describe.each(components)('%s', (name, component) => {
  const folder = folderOf(name);
  const fixtures = listFixtures(folder);

  it.each([320, 1280])('is drawn pixel for pixel as GOV.UK Frontend draws it, at %i pixels', async (width) => {
    const theirs = await draw(
      fixtures.map((fixture) => fixture.html),
      width,
    );
    const ours = await draw(
      fixtures.map((fixture) => renderToStaticMarkup(fixtureElement(component, folder, fixture))),
      width,
    );
    const different = fixtures.filter(
      (_, index) => !theirs[index] || Buffer.compare(theirs[index], ours[index] ?? Buffer.alloc(0)) !== 0,
    );
    expect(different.map((fixture) => fixture.name)).toEqual([]);
    expect(theirs.some((pixels) => pixels.length > 1000)).toBe(true);
  });
});
