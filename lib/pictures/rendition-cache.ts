// Pictures: each file made from a picture is made once.

import { keptFile } from './kept-file';
import { recipe, renderPicture } from './measure';
import type { Picture, Rendition } from './picture';

/**
 * One of a picture’s files: as it was kept, or made anew and kept. Known by all that its bytes come from: the picture’s
 * own bytes, the size and format asked for, and how and with what it is made.
 *
 * @param folder where the files are kept; made when it is missing
 * @param bytes the picture’s own
 */
export async function cachedPicture(
  folder: string,
  bytes: Buffer,
  picture: Picture,
  rendition: Rendition,
): Promise<Buffer> {
  const { format, width, height } = rendition;
  const how = JSON.stringify([recipe(format), format, width, height, picture.path.toLowerCase().endsWith('.svg')]);
  return keptFile({ folder, inputs: [how, bytes], extension: format }, () => renderPicture(bytes, picture, rendition));
}
