import { getByRole, getByText } from '@testing-library/dom';
import { removeTrees } from '../../support/content-tree';
import { showBlock } from '../../support/show-block';

const toldDot = {
  'media/dot.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>',
  'images.yml': 'media/dot.svg: {alt: A dot}\n',
};

afterAll(removeTrees);

describe('YoutubeVideo', () => {
  it('links to the video, and asks nothing of another host', async () => {
    const page = await showBlock('youtube_video:\n  it: {id: -BcDeFgHi_k, title: A day}');
    const link = getByRole(page, 'link', { name: 'Watch on YouTube: A day' });
    expect(link.getAttribute('href')).toBe('https://www.youtube.com/watch?v=-BcDeFgHi_k');
    expect(page.querySelector('img, iframe, script, [src], [style*="url"]')).toBeNull();
  });
});

describe('Contact', () => {
  it.each([
    ['+44 (0)800 389 2500', 'tel:+448003892500'],
    ['0800 389 2500', 'tel:08003892500'],
  ])('links %s as %s', async (tel, url) => {
    const page = await showBlock(`contact:\n  it: {tel: "${tel}"}`);
    expect(getByRole(page, 'link', { name: tel }).getAttribute('href')).toBe(url);
  });

  it('links an email address, and tells when somebody answers', async () => {
    const page = await showBlock('contact:\n  it: {email: help@example.org, hours: Every day}');
    expect(getByRole(page, 'link', { name: 'help@example.org' }).getAttribute('href')).toBe('mailto:help@example.org');
    expect(getByText(page, 'Every day')).toBeTruthy();
  });
});

describe('Inset and Expander', () => {
  it.each([
    ['{header: Non-UK citizens, title: What you need, text: Ask.}', 'Non-UK citizens: What you need'],
    ['{header: "Non-UK citizens:", title: What you need, text: Ask.}', 'Non-UK citizens: What you need'],
    ['{header: Non-UK citizens, text: Ask.}', 'Non-UK citizens'],
  ])('show the header before the title: %s', async (fields, title) => {
    for (const type of ['inset_text', 'expander']) {
      expect(getByText(await showBlock(`${type}:\n  it: ${fields}`), title)).toBeTruthy();
    }
  });
});

describe('Quote', () => {
  it('shows the picture of who said it', async () => {
    const page = await showBlock('quote:\n  it: {text: Hello., name: Ada, image: media/dot.svg}', toldDot);
    expect(getByRole(page, 'img', { name: 'A dot' })).toBeTruthy();
    expect(getByRole(page, 'figure').textContent).toContain('Ada');
  });

  it('is smaller where it is part of the text', async () => {
    const page = await showBlock('quote:\n  it: {text: Hello., inline: true}');
    expect(getByRole(page, 'figure').className).toBe('quote quote--inline');
  });
});
