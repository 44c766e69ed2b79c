import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { Typeface } from '@/lib/cards';
import { fitText } from '@/lib/cards/fit-text';

const file = 'node_modules/@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff';
const typeface = new Typeface([readFileSync(join(process.cwd(), file))]);
const room = { width: 400, mostLines: 3, sizes: [60, 40, 20] } as const;

describe('fitText', () => {
  it('returns the largest size at which all of a text fits', () => {
    expect(fitText('Fees', typeface, room)).toEqual({ size: 60, lines: ['Fees'] });
    const longer = fitText('What teachers earn in each part of England', typeface, room);
    expect(longer.size).toBe(40);
    expect(longer.lines.join(' ')).toBe('What teachers earn in each part of England');
  });

  it('returns lines that fit, whatever the text', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'W', 'i', '.'), minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (wordsOfText) => {
        const { lines, size } = fitText(wordsOfText.join(' '), typeface, room);
        expect(lines.length).toBeLessThanOrEqual(room.mostLines);
        for (const line of lines) expect(typeface.widthOf(line, size)).toBeLessThanOrEqual(room.width);
      }),
      { numRuns: 100 },
    );
  });

  it('returns an ellipsis where the text goes on', () => {
    expect(fitText('many words '.repeat(40).trim(), typeface, room).lines.at(-1)).toMatch(/…$/);
  });
});
