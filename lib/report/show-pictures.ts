// Report, fourth floor: pictures of a page on the page of a preview.

import type { Element } from 'hast';
import { h } from 'hastscript';
import { count } from './describe-change';
import { withoutUnseen } from './escape-markdown';
import type { PageLook, PagePictures, ShownPicture } from './looks';

/**
 * What a browser has seen of a page: at each width, the part that differs before and after, and what differs in it. Each
 * picture leads to the whole page. The browser loads a picture when it is near.
 *
 * @param title what the page is called
 */
export function showLook({ pictures, faults }: PageLook, title: string): Element {
  return h('div', { class: 'report__look' }, [
    ...pictures.map((each) => showWidth(each, withoutUnseen(title))),
    h('p', describeFaults(faults)),
  ]);
}

const NAMES = { before: 'Before', after: 'After', difference: 'What differs' } as const;

function showWidth({ width, share, ...files }: PagePictures, title: string): Element {
  const at = `At ${width.toLocaleString('en')} pixels`;
  const shown = (['before', 'after', 'difference'] as const).flatMap((name) => {
    const picture = files[name];
    return picture ? [{ name, picture }] : [];
  });
  if (shown.length === 0) return h('p', `${at}: no picture, as the page could not be opened.`);
  if (files.difference && share === 0) {
    const links = shown
      .slice(0, 2)
      .flatMap(({ name, picture }, index) => [
        index > 0 ? ', ' : '',
        h('a', { href: hrefOf(picture) }, NAMES[name].toLowerCase()),
      ]);
    return h('p', [`${at}: it looks the same (`, ...links, ').']);
  }
  return h('div', { class: `report__pictures report__pictures--${width}` }, [
    h('p', [h('strong', at), files.difference ? `: ${describeShare(share)} of the page differs` : '']),
    h(
      'ul',
      shown.map(({ name, picture }) => h('li', showPicture(NAMES[name], picture, `${at.toLowerCase()}: ${title}`))),
    ),
  ]);
}

function showPicture(name: string, picture: ShownPicture, what: string): Element {
  const { file, width, height } = picture;
  return h('a', { href: hrefOf(picture) }, [
    h('span', { 'aria-hidden': 'true' }, name),
    h('img', { src: `/preview/pictures/${file}`, width, height, loading: 'lazy', alt: `${name}, ${what}` }),
  ]);
}

function hrefOf({ whole }: ShownPicture): string {
  return `/preview/pictures/${whole}`;
}

/** A little is never told as nothing. */
function describeShare(share: number): string {
  return share < 0.001 ? 'less than 0.1 %' : `${(share * 100).toFixed(1)} %`;
}

function describeFaults({ before, after }: PageLook['faults']): string {
  const tell = (faults: readonly unknown[]) => (faults.length === 0 ? 'no faults' : count(faults.length, 'fault'));
  const told = [
    ...(before ? [`${tell(before)} before`] : []),
    ...(after ? [`${tell(after)} ${before ? 'after' : 'now'}`] : []),
  ];
  return `Accessibility (axe-core): ${told.join(', ') || 'the page could not be opened'}.`;
}
