// Cards, stage 4: a card as a JPEG.

import sharp from 'sharp';
import { coverPicture } from '../pictures';
import { type Card, cardSize } from './card';
import { type FittedText, fitText } from './fit-text';
import type { Typeface } from './typeface';

/** Social networks and messengers load a card of this many bytes at once, also on a slow line. */
const MOST_BYTES = 60_000;

/** The brand’s colours, as styles name them too. */
const colours = { ink: '#14213d', marigold: '#ffb627', sky: '#bfe0e2', paper: '#ffffff' };

const { width, height } = cardSize;
const MARGIN = 56;
/** How far the picture of a card with words stands from its left edge. */
const PICTURE_LEFT = 420;
const LINE_HEIGHT = 1.22;

/**
 * Draws a card: the same bytes for the same card, pictures and typeface.
 *
 * @param picture the bytes of the card’s picture, where it has one
 */
export async function renderCard(card: Card, picture: Buffer | undefined, typeface: Typeface): Promise<Buffer> {
  const layers = [await drawPicture(card, picture), drawWords(card, typeface)].filter((layer) => layer !== undefined);
  const ground = sharp({
    create: { width, height, channels: 3, background: card.picture ? colours.paper : colours.sky },
  });
  const drawn = await ground.composite(layers).png({ compressionLevel: 0 }).toBuffer();
  return compress(drawn);
}

async function drawPicture({ picture, words }: Card, bytes: Buffer | undefined) {
  if (!picture || !bytes) return undefined;
  const left = words ? PICTURE_LEFT : 0;
  return { input: await coverPicture(bytes, picture, width - left, height), left, top: 0 };
}

/** The site’s name at the top, and the title in a block at the bottom that overlaps the picture. */
function drawWords({ words, picture }: Card, typeface: Typeface) {
  if (!words) return undefined;
  const siteName = typeface.drawable(words.siteName);
  const title = typeface.drawable(words.title);
  const shapes: string[] = [];
  if (siteName) {
    const room = {
      width: picture ? PICTURE_LEFT - MARGIN - 24 : width - 2 * MARGIN,
      mostLines: 3,
      sizes: [34, 28, 24],
    } as const;
    shapes.push(drawLines(fitText(siteName, typeface, room), typeface, MARGIN));
  }
  if (title) {
    const fitted = fitText(title, typeface, {
      width: picture ? 620 : 1000,
      mostLines: 4,
      sizes: [68, 60, 52, 44, 38, 32],
    });
    const textWidth = Math.max(...fitted.lines.map((line) => typeface.widthOf(line, fitted.size)));
    const blockHeight = Math.round(fitted.lines.length * fitted.size * LINE_HEIGHT) + 72;
    const top = height - MARGIN - blockHeight;
    const blockWidth = Math.round(Math.max(textWidth + 2 * MARGIN, PICTURE_LEFT + 80));
    shapes.push(`<path fill="${colours.marigold}" d="M0 ${top}h${blockWidth}v${blockHeight}h-${blockWidth}z"/>`);
    shapes.push(drawLines(fitted, typeface, top + 36));
  }
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${shapes.join('')}</svg>`;
  return { input: Buffer.from(svg), left: 0, top: 0 };
}

function drawLines({ lines, size }: FittedText, typeface: Typeface, top: number): string {
  const paths = lines.map((line, index) => {
    return typeface.outline(line, MARGIN, Math.round(top + (index * LINE_HEIGHT + 0.95) * size), size);
  });
  return `<path fill="${colours.ink}" d="${paths.join('')}"/>`;
}

/** How a card is compressed: the best first; what still weighs too much, as fine noise does, is softened. */
const ATTEMPTS = [
  ...[82, 72, 62, 52, 42, 32].map((quality) => ({ quality, blur: undefined })),
  ...[2, 6, 20].map((blur) => ({ quality: 32, blur })),
];

async function compress(image: Buffer): Promise<Buffer> {
  let result = image;
  for (const { quality, blur } of ATTEMPTS) {
    const softened = blur ? sharp(image).blur(blur) : sharp(image);
    result = await softened.jpeg({ quality, mozjpeg: true, chromaSubsampling: '4:4:4' }).toBuffer();
    if (result.length < MOST_BYTES) break;
  }
  return result;
}
