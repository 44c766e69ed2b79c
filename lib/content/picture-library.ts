// Content, stage 5: the pictures of the tree, measured before anything is rendered.

import { measurePicture, type Picture, pictureExtension } from '../pictures';
import { nearestName, onlyNearName, type Problem, problem, straightQuotesHint } from '../problems';
import type { Place } from '../source';
import { badAssetName } from './file-names';
import { type ContentTree, fileIn } from './read';
import type { ImageEntry, Settings } from './settings';
import type { Asset } from './tree-memory';

/** A picture of a camera is a tenth of that: a larger one is a mistake, and would be slow to read. */
const LARGEST_PICTURE = 20 * 1024 * 1024;

/** How many pictures are in memory at once. */
const AT_ONCE = 4;

/** What was measured before stands as long as the file does, and what is told of it. */
const known = new WeakMap<Asset, { picture: Picture | undefined; told: string }>();

/** Looks pictures up by path, and tells what is wrong with a path that leads to none. */
export class PictureLibrary {
  private constructor(
    private readonly measured: ReadonlyMap<string, Picture>,
    private readonly assets: ReadonlyMap<string, Asset>,
    private readonly entries: ReadonlyMap<string, ImageEntry>,
    private readonly folder: string,
  ) {}

  /** Measures every picture of the tree: which of them are used is only known when all texts are rendered. */
  static async measure(tree: ContentTree, settings: Settings): Promise<PictureLibrary> {
    const waiting = [...tree.assetFiles.values()].filter((asset) => isPicture(asset.path) && !isTooLarge(asset));
    const measured = new Map<string, Picture>();
    const work = async () => {
      for (let asset = waiting.pop(); asset !== undefined; asset = waiting.pop()) {
        const picture = await measureAsset(asset, tree, settings.images.get(asset.path));
        if (picture) measured.set(asset.path, picture);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return new PictureLibrary(measured, tree.assetFiles, settings.images, tree.folder);
  }

  /** A library of pictures that were measured elsewhere. */
  static of(pictures: readonly Picture[], { assetFiles, folder }: ContentTree, { images }: Settings): PictureLibrary {
    return new PictureLibrary(new Map(pictures.map((each) => [each.path, each])), assetFiles, images, folder);
  }

  /** The picture at a path, or the problem of there being none. */
  find(path: string, place: Place): Picture | Problem {
    const report = (message: string, hint: string) => problem('missing-image', place, message, hint);
    const asset = this.assets.get(path);
    if (!asset) {
      const bare = path.replace(/^(?:\.{0,2}\/)+/, '').replace(/^content\//, '');
      const nearest = this.assets.has(bare) ? bare : this.nearest(path);
      const near =
        nearest === bare && path === `/${bare}`
          ? `Write "${bare}", without a slash before it.`
          : `Did you mean "${nearest}"?`;
      const otherwise = 'Put the picture under media/ and write its path from there.';
      const hint = straightQuotesHint(path) ?? (nearest ? near : otherwise);
      // A path that is written with escapes stands in its place as other letters than it says.
      const isVerbatim = place.line === place.endLine && place.endColumn - place.column === path.length;
      const fix = isVerbatim ? onlyNearName(path, this.listPaths()) : undefined;
      return problem('missing-image', place, `There is no picture "${path}".`, hint, fix);
    }
    // The same problem as that of the file itself, which is told once.
    if (!/^[\w./-]+$/.test(path)) {
      const fault = badAssetName(fileIn(this.folder, path), path);
      if (fault) return fault;
    }
    if (isPicture(path) && isTooLarge(asset)) {
      return report(`The picture "${path}" is larger than 20 MB.`, 'Save it smaller: 3,000 pixels wide are enough.');
    }
    const hint = 'Use an AVIF, GIF, JPEG, PNG, SVG or WebP picture, named after its format.';
    return this.measured.get(path) ?? report(`"${path}" is not a picture that can be read.`, hint);
  }

  /** Whether what `images.yml` says of a picture is not known, as something is wrong with it. */
  isUnsure(path: string): boolean {
    return this.entries.get(path)?.isBroken ?? false;
  }

  /** All pictures of the tree, sorted by path. */
  list(): Picture[] {
    return [...this.measured.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** The problems of entries in `images.yml` that tell of no file. */
  checkEntries(): Problem[] {
    const unused = [...this.entries].filter(([path]) => !this.assets.has(path));
    return unused.map(([path, { place }]) => {
      const nearest = this.nearest(path);
      const hint = nearest ? `Did you mean "${nearest}"?` : 'Take the entry out, or add the picture.';
      return problem('unused-image-entry', place, `"${path}" is no file of this site.`, hint);
    });
  }

  private nearest(path: string): string | undefined {
    return nearestName(path, this.listPaths());
  }

  /** Paths of all pictures that can be named. */
  private listPaths(): string[] {
    return [...this.assets.keys()].filter((path) => isPicture(path) && /^[\w./-]+$/.test(path));
  }
}

async function measureAsset(asset: Asset, tree: ContentTree, entry?: ImageEntry): Promise<Picture | undefined> {
  const { alt = '', credit, isBroken = false } = entry ?? {};
  const told = JSON.stringify([alt, credit, isBroken]);
  const before = known.get(asset);
  if (before?.told === told) return before.picture;
  const bytes = await tree.readAsset(asset.path).catch(() => undefined);
  const measured = bytes && (await measurePicture(asset.path, bytes, alt).catch(() => undefined));
  const picture = measured && { ...measured, credit };
  known.set(asset, { picture, told });
  return picture;
}

function isPicture(path: string): boolean {
  return pictureExtension.test(path) && /^(media|static)\//.test(path);
}

function isTooLarge({ size }: Asset): boolean {
  return size > LARGEST_PICTURE;
}
