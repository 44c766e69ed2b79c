import { getByRole, queryByRole } from '@testing-library/dom';
import { removeTrees } from '../../support/content-tree';
import { showBlock } from '../../support/show-block';

const dot = { 'media/dot.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>' };
const toldDot = { ...dot, 'images.yml': 'media/dot.svg: {alt: A dot, credit: Drawn by Ada}\n' };
const images = (keys: string) => `images:\n  it: {path: media/dot.svg${keys}}`;

afterAll(removeTrees);

describe('Figure', () => {
  it('shows what images.yml tells: what the picture shows, and who made it', async () => {
    const page = await showBlock(images(''), toldDot);
    expect(getByRole(page, 'img', { name: 'A dot' })).toBeTruthy();
    expect(getByRole(page, 'figure').textContent).toBe('Drawn by Ada');
  });

  it('takes the words of the block before those of images.yml', async () => {
    expect(getByRole(await showBlock(images(', alt: The end'), toldDot), 'img', { name: 'The end' })).toBeTruthy();
  });

  it('names nobody where images.yml has no credit', async () => {
    const page = await showBlock(images(', alt: A dot'), dot);
    expect(page.querySelector('figcaption')).toBeNull();
  });

  it('lets other keys through untouched, and nothing of them runs', async () => {
    const page = await showBlock(images(', other: {align: left, onclick: "alert(1)", sizes: [1, {a: "2"}]}'), toldDot);
    const { dataset, onclick } = getByRole(page, 'figure');
    expect({ ...dataset }).toEqual({ align: 'left', onclick: 'alert(1)', sizes: '["1",{"a":"2"}]' });
    expect(onclick).toBeNull();
    expect(queryByRole(page, 'link')).toBeNull();
  });
});
