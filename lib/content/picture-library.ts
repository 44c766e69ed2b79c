// Content, stage 5: the pictures that documents name, measured before anything is rendered.

import type { Image } from 'mdast';
import { visit } from 'unist-util-visit';
import { measurePicture, type Picture, pictureExtension } from '../pictures';
import { nearestName, onlyNearName, type Problem, problem } from '../problems';
import type { Place } from '../source';
import type { Documents } from './documents';
import type { ContentTree } from './read';
import type { Settings } from './settings';

/** Looks pictures up by path, and tells what is wrong with a path that leads to none. */
export class PictureLibrary {
  private constructor(
    private readonly measured: ReadonlyMap<string, Picture | undefined>,
    private readonly assets: readonly string[],
  ) {}

  /** Measures every picture that a document names. */
  static async measure(tree: ContentTree, documents: Documents, settings: Settings): Promise<PictureLibrary> {
    const named = [...new Set(namedPictures(documents))].filter(
      (path) => tree.assets.includes(path) && pictureExtension.test(path),
    );
    const pictures = await Promise.all(
      named.map(async (path) => {
        const alt = settings.images.get(path)?.alt ?? '';
        const picture = await measurePicture(path, await tree.readAsset(path), alt).catch(() => undefined);
        return [path, picture] as const;
      }),
    );
    return new PictureLibrary(new Map(pictures), tree.assets);
  }

  /** The picture at a path, or the problem of there being none. */
  find(path: string, place: Place): Picture | Problem {
    if (this.assets.includes(path) && !/^[\w./-]+$/.test(path)) {
      const hint = 'Use letters, digits and hyphens, and no spaces.';
      return problem('missing-image', place, `The name of the picture "${path}" cannot be part of a URL.`, hint);
    }
    const picture = this.measured.get(path);
    if (picture) return picture;
    if (this.assets.includes(path)) {
      const hint = 'Use an AVIF, GIF, JPEG, PNG, SVG or WebP picture, named after its format.';
      return problem('missing-image', place, `"${path}" is not a picture that can be read.`, hint);
    }
    const pictures = this.assets.filter((asset) => pictureExtension.test(asset));
    const nearest = nearestName(path, pictures);
    const hint = nearest ? `Did you mean "${nearest}"?` : 'Put the picture under media/ and write its path from there.';
    // A path that is written with escapes stands in its place as other letters than it says.
    const isVerbatim = place.line === place.endLine && place.endColumn - place.column === path.length;
    const plain = pictures.filter((each) => /^[\w./-]+$/.test(each));
    const fix = isVerbatim ? onlyNearName(path, plain) : undefined;
    return problem('missing-image', place, `There is no picture "${path}".`, hint, fix);
  }

  /** The pictures in use, sorted by path. */
  list(): Picture[] {
    const pictures = [...this.measured.values()].filter((picture) => picture !== undefined);
    return pictures.sort((a, b) => (a.path < b.path ? -1 : 1));
  }
}

function* namedPictures({ pages, partials }: Documents): Iterable<string> {
  for (const { sound: data, markdown } of [...pages.values(), ...partials.values()]) {
    if (data?.image) yield data.image.text;
    const images: Image[] = [];
    visit(markdown.tree, 'image', (node) => void images.push(node));
    for (const image of images) yield image.url;
  }
}
