/** A small content tree in memory: bytes by path. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** Texts as the bytes that a disk would hold. */
export function toFiles(texts: Readonly<Record<string, string | Uint8Array>>): Files {
  return Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)]));
}

/** The bytes of a tree, its paths included. */
export function sizeOf(files: Files): number {
  return Object.entries(files).reduce((sum, [path, bytes]) => sum + path.length + bytes.length, 0);
}
