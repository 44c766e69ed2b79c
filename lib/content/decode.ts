// Content, stage 1: from the bytes of a text file to its text, or to the first byte that is none.

/**
 * What Windows-1252 has for the bytes 0x80 to 0x9f; from 0xa0 on it is as Unicode. Node’s own decoder reads these bytes as
 * Latin-1 in some versions.
 *
 * Source: https://encoding.spec.whatwg.org/index-windows-1252.txt
 */
const WINDOWS_1252 = [...'€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'];

/** The text of a file as far as its bytes are text, and what is wrong with the first one that is not. */
export interface DecodedText {
  text: string;
  fault?: { message: string; hint: string };
}

/** Decodes UTF-8. A NUL is valid there, but stands in no text. */
export function decodeText(bytes: Buffer): DecodedText {
  const other = otherEncoding(bytes);
  if (other) return { text: '', fault: { message: `The file is saved as ${other}.`, hint: 'Save it as UTF-8.' } };
  const end = firstBadByte(bytes);
  const text = bytes.toString('utf8', 0, end);
  const byte = bytes[end];
  if (byte === undefined) return { text };
  if (byte === 0) {
    const hint = 'Take it out, or put the file back as it was: it may be damaged.';
    return { text, fault: { message: 'A NUL byte stands here, which no text has.', hint } };
  }
  const shown = WINDOWS_1252[byte - 0x80] ?? String.fromCharCode(byte);
  const meant = /[\p{L}\p{P}\p{S}]/u.test(shown) ? ` The byte is "${shown}" in Windows-1252.` : '';
  const message = `The byte 0x${byte.toString(16).padStart(2, '0')} is not text in UTF-8.`;
  return { text, fault: { message, hint: `Save the file as UTF-8.${meant}` } };
}

/** UTF-16 and UTF-32, told by their byte order mark or by the NULs between Latin letters. */
function otherEncoding(bytes: Buffer): string | undefined {
  const head = bytes.subarray(0, 4).toString('hex');
  if (/^(fffe0000|0000feff)/.test(head)) return 'UTF-32';
  if (/^(fffe|feff)/.test(head)) return 'UTF-16';
  const start = bytes.subarray(0, 512);
  const nuls = [0, 0];
  start.forEach((byte, index) => {
    if (byte === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1;
  });
  const most = Math.max(...nuls);
  return most > 1 && most > start.length / 4 && Math.min(...nuls) === 0 ? 'UTF-16' : undefined;
}

/** The offset of the first byte that is not valid UTF-8, or is a NUL; the length when all is well. */
function firstBadByte(bytes: Buffer): number {
  const nul = bytes.indexOf(0);
  const limit = nul === -1 ? bytes.length : nul;
  if (isUtf8(bytes.subarray(0, limit), false)) return limit;
  let [low, high] = [0, limit];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isUtf8(bytes.subarray(0, middle), true)) low = middle;
    else high = middle - 1;
  }
  while (low > 0 && !isUtf8(bytes.subarray(0, low), false)) low -= 1;
  return low;
}

/** Whether bytes are UTF-8; where more may follow, a character that is cut off at the end counts as well. */
function isUtf8(bytes: Uint8Array, mayContinue: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: mayContinue });
    return true;
  } catch {
    return false;
  }
}
