import type { LoadedSite } from '../lib/content';
import { cachedPicture } from '../lib/pictures';

/** How many pictures are made at once: each one keeps several processors busy by itself. */
const AT_ONCE = 2;

/**
 * Makes every file of a site’s pictures ahead, or finds it kept from an earlier build: Next gives up on a file that
 * takes a minute, which a slow machine needs for a large one.
 *
 * @param folder where the files are kept from build to build
 */
export async function makePictures({ site, readAsset }: Pick<LoadedSite, 'site' | 'readAsset'>, folder: string) {
  const waiting = [...site.pictures];
  const work = async () => {
    for (let picture = waiting.pop(); picture; picture = waiting.pop()) {
      const bytes = await readAsset(picture.path);
      for (const rendition of picture.renditions) await cachedPicture(folder, bytes, picture, rendition);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
