/** A content tree as it is handed to threads. */

import { type ContentTree, type OpenTree, openMeasured } from '../../lib/content';
import type { Picture } from '../../lib/pictures';
import { SourceFile } from '../../lib/source';

type PackedText = readonly [file: string, path: string, written: string];

/** A tree as plain data, its pictures measured. */
export interface PackedTree extends Pick<ContentTree, 'folder' | 'isThere' | 'assets' | 'assetFiles'> {
  texts: PackedText[];
  broken: PackedText[];
  pictures: Picture[];
}

/** Packs a tree for a thread. */
export function packTree({ tree, library }: OpenTree): PackedTree {
  const { folder, isThere, assets, assetFiles } = tree;
  const pack = ({ file, path, written }: SourceFile): PackedText => [file, path, written];
  const pictures = library.pictures.list();
  return { folder, isThere, assets, assetFiles, texts: tree.texts.map(pack), broken: tree.broken.map(pack), pictures };
}

/** Opens a tree that was packed; what is wrong with its files is told where it was. */
export function unpackTree({ texts, broken, pictures, ...tree }: PackedTree): OpenTree {
  const unpack = ([file, path, written]: PackedText) => new SourceFile(file, path, written);
  const readAsset = () => Promise.reject(new Error('a thread reads no pictures'));
  const unpacked = { ...tree, texts: texts.map(unpack), broken: broken.map(unpack), problems: [], readAsset };
  return openMeasured(unpacked, pictures);
}
