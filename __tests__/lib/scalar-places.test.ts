import { parseDocument, visit } from 'yaml';
import { placeCharacters } from '@/lib/content/scalar-places';

/** A scalar of a document, with each of its characters beside what was written for it. */
function writtenPieces(yaml: string): { text: string; pieces: string[] } {
  const document = parseDocument(yaml, { schema: 'failsafe' });
  expect(document.errors).toEqual([]);
  let result = { text: '', pieces: [''] };
  visit(document, {
    Scalar(key, { value, range }) {
      if (key === 'key') return;
      const text = String(value);
      const { starts, ends } = placeCharacters(text, yaml, range?.[0] ?? 0, range?.[1] ?? 0);
      expect([starts.length, ends.length]).toEqual([text.length, text.length]);
      result = { text, pieces: starts.map((start, index) => yaml.slice(start, ends[index])) };
    },
  });
  return result;
}

describe('placeCharacters', () => {
  it.each([
    ['plain', 'a: see <b> now\n'],
    ['a plain text on several lines', 'a: see\n  the <b>\n\n  now\n'],
    ['single quotes', "a: 'it''s <b>'\n"],
    ['single quotes on several lines', "a: 'it''s  \n\n\n   <b> '\n"],
    ['double quotes', 'a: "see  <b>"\n'],
    ['double quotes on several lines', 'a: "see  \n   <b>\n\n  now "\n'],
    ['a literal block', 'a: |\n  see\n\n    <b>\n  now  \n'],
    ['a literal block that keeps its end', 'a: |+\n  see <b>\n\n\n'],
    ['a literal block without its end', 'a: |-\n  see <b>\n'],
    ['a literal block with its indentation', 'a: |2\n    see\n  <b>\n'],
    ['a folded block', 'a: >\n  see\n  the <b>\n\n  now\n'],
    ['a folded block with lines further in', 'a: >-\n  see\n\n    the\n    <b>\n\n\n  now\n  <b>\n'],
    ['a folded block with a note in its opening', 'a: >1- # note\n   see\n  <b>\n'],
    ['a block of tabs and empty lines', 'a: |\n\n  \n  \tsee\n  \t\n  <b>\n'],
    ['a block without an end of line', 'a: |\n  see <b>'],
  ])('finds each character of %s', (_, yaml) => {
    const { text, pieces } = writtenPieces(yaml);
    const wrong = pieces.filter(
      (piece, index) => !/\s/.test(text.charAt(index)) && piece !== text[index] && piece !== "''",
    );
    expect(wrong).toEqual([]);
    expect(pieces.join('').replace(/\s/g, '')).toContain('<b>');
  });

  it('finds what each escape stands for', () => {
    const { text, pieces } = writtenPieces('a: "caf\\u00e9\\n\\"\\x41\\U0001F600\\\n    b\\tc\\\\\\/"\n');
    expect(text).toBe('café\n"A😀b\tc\\/');
    expect(pieces).toEqual([
      ...[
        'c',
        'a',
        'f',
        '\\u00e9',
        '\\n',
        '\\"',
        '\\x41',
        '\\U0001F600',
        '\\U0001F600',
        'b',
        '\\t',
        'c',
        '\\\\',
        '\\/',
      ],
    ]);
  });

  it('finds each character of scalars made at random, in every style', () => {
    let seed = 5;
    const random = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    const parts = ['x', 'yz', ' ', '  ', '\n', '\n\n', '\t', 'é', '😀', "''", '<b>', '\n  ', '- q'];
    const openings = ['a: k', 'a: "', "a: '", 'a: |\n  k', 'a: >\n  k', 'a: |-\n  k', 'a: >+\n  k', 'a: |1\n  k'];
    const closings = ['k', '"', "'", 'k', 'k', 'k', 'k', 'k'];
    let tried = 0;
    for (let run = 0; run < 4000; run += 1) {
      const style = random(openings.length);
      const inner = Array.from({ length: random(9) }, () => parts[random(parts.length)]).join('');
      const yaml = `${openings[style]}${inner.replaceAll('\n', '\n  ')}${closings[style]}\n`;
      const document = parseDocument(yaml, { schema: 'failsafe' });
      const value: unknown = document.get('a', true);
      if (document.errors.length > 0 || typeof document.get('a') !== 'string' || !value) continue;
      const { text, pieces } = writtenPieces(yaml);
      const wrong = pieces.filter(
        (piece, index) => /\S/.test(text.charAt(index)) && piece !== text[index] && piece !== "''",
      );
      expect({ yaml, wrong }).toEqual({ yaml, wrong: [] });
      tried += 1;
    }
    expect(tried).toBeGreaterThan(1000);
  });
});
