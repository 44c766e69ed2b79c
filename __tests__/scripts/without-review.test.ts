import { withoutReview } from '@/scripts/pages/without-review';

describe('withoutReview', () => {
  it.each([
    ['<p>a</p>', '<p>a</p>'],
    ['<main><p data-preview="">x</p><p>a</p></main>', '<main><p>a</p></main>'],
    ['<p>a <span data-preview>x <b data-preview>y</b></span>b</p><i data-preview>z</i>', '<p>a b</p>'],
    ['<p>data-preview</p>', '<p>data-preview</p>'],
  ])('makes of %s what is published: %s', (preview, published) => {
    const frame = (body: string) =>
      `<!DOCTYPE html><html lang="en"><head><title>A</title></head><body>${body}</body></html>`;
    expect(withoutReview(frame(preview))).toBe(frame(published));
  });
});
