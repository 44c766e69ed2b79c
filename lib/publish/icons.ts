// Publish: the icons that devices show for the site.

import { createHash } from 'node:crypto';
import { type IconShape, renderIcon } from '../pictures';
import { readMark } from './own-files';

/** The colour of the header, which devices show round the site too. */
export const themeColour = '#14213d';

const shapes = {
  small: { size: 192 },
  large: { size: 512 },
  /** Android cuts it to the shape that its owner likes. */
  maskable: { size: 512, ground: themeColour, share: 0.8 },
  /** iOS rounds its corners. */
  apple: { size: 180, ground: themeColour },
} as const satisfies Record<string, IconShape>;

/** An icon made from the site’s mark. */
export interface Icon {
  url: string;
  size: number;
  render(): Promise<Buffer>;
}

/** The icons that devices ask for, each at a URL that changes with the mark. */
export async function makeIcons(): Promise<Record<keyof typeof shapes, Icon>> {
  const mark = await readMark();
  const make = (name: keyof typeof shapes): Icon => {
    const look = JSON.stringify(shapes[name]);
    const hash = createHash('sha256').update(mark).update(look).digest('hex').slice(0, 8);
    return {
      url: `/media/icons/${name}-${hash}.png`,
      size: shapes[name].size,
      render: () => renderIcon(mark, shapes[name]),
    };
  };
  return { small: make('small'), large: make('large'), maskable: make('maskable'), apple: make('apple') };
}
