import { readFileSync } from 'node:fs';
import { compile } from 'sass';
import { themeColours } from '@/lib/content';

const { css } = compile('app/styles/site.scss', { loadPaths: ['app/styles', 'node_modules'], quietDeps: true });

/** The values of the tokens, without those for print and for more contrast. */
const tokens = new Map(
  [...readFileSync('app/styles/_tokens.scss', 'utf8').matchAll(/^\$([\w-]+): (#[0-9a-f]{6});$/gm)].map(
    ([, name = '', value = '']) => [name, value],
  ),
);

/** The value of a property in the rule with exactly this selector. */
function colourOf(selector: string, property: string): string | undefined {
  const start = css.indexOf(`\n${selector} {`);
  const rule = start === -1 ? '' : css.slice(start, css.indexOf('}', start));
  const [, name] = new RegExp(`\\s${property}: var\\(--([\\w-]+)\\);`).exec(rule) ?? [];
  return name && tokens.get(name);
}

/** Source: WCAG 2.2, relative luminance and contrast ratio. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string | undefined, other: string | undefined): number {
  if (!one || !other) return 0;
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const pairs = themeColours.flatMap((title) => themeColours.map((hero) => [title, hero] as const));

describe('the colours of a hero', () => {
  it.each(pairs)('keep the title readable on %s, in a hero of %s', (title, hero) => {
    const block = `.hero__block[data-colour=${title}]`;
    expect(colourOf(`.hero[data-colour=${hero}]`, 'background')).toBe(tokens.get(hero));
    expect(colourOf(block, 'background')).toBe(tokens.get(title));
    expect(contrast(colourOf(block, 'color'), colourOf(block, 'background'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(themeColours)('keep the button readable and to be seen on %s', (title) => {
    const block = `.hero__block[data-colour=${title}]`;
    const button = `${block} .govuk-button:not(:focus)`;
    const ground = colourOf(button, 'background') ?? tokens.get('teal');
    const words = colourOf(button, 'color') ?? tokens.get('paper');
    expect(contrast(words, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(ground, tokens.get(title))).toBeGreaterThanOrEqual(3);
  });

  it('are all that the styles know', () => {
    const known = [...css.matchAll(/\.hero\[data-colour=([\w-]+)\]/g)].map(([, name]) => name);
    expect(known).toEqual([...themeColours]);
  });
});
