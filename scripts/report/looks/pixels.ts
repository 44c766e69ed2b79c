import sharp from 'sharp';

/** Differences in a colour up to this are the browser’s own. */
const LEAST_DIFFERENCE = 24;

const CHANNELS = 3;

/** A picture as red, green and blue of each of its pixels. */
export class Pixels {
  private constructor(
    readonly width: number,
    readonly height: number,
    private readonly data: Buffer,
  ) {}

  /** Reads a picture, made as wide as asked with white at its right. */
  static async read(picture: Buffer, width: number): Promise<Pixels> {
    const own = await sharp(picture).metadata();
    const filled = { right: Math.max(0, width - own.width), background: '#fff' };
    const { data, info } = await sharp(picture)
      .extend(filled)
      .removeAlpha()
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    return new Pixels(info.width, info.height, data);
  }

  /** Whether two pixels look different; what is outside a picture is white. */
  differs(row: number | undefined, other: Pixels, otherRow: number | undefined, column: number): boolean {
    for (let channel = 0; channel < CHANNELS; channel += 1) {
      const [a, b] = [this.at(row, column, channel), other.at(otherRow, column, channel)];
      if (Math.abs(a - b) > LEAST_DIFFERENCE) return true;
    }
    return false;
  }

  /** How bright a pixel is, from 0 to 255. */
  brightness(row: number | undefined, column: number): number {
    return Math.round(0.3 * this.at(row, column, 0) + 0.59 * this.at(row, column, 1) + 0.11 * this.at(row, column, 2));
  }

  /** Whether a row looks like one of another picture. */
  isRowLike(row: number, other: Pixels, otherRow: number): boolean {
    for (let column = 0; column < this.width; column += 1) if (this.differs(row, other, otherRow, column)) return false;
    return true;
  }

  private at(row: number | undefined, column: number, channel: number): number {
    return row === undefined ? 255 : (this.data[(row * this.width + column) * CHANNELS + channel] ?? 255);
  }
}
