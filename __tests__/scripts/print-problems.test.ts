import { hasColour } from '@/scripts/print-problems';

describe('hasColour', () => {
  it.each([
    ['a terminal', true, {}, true],
    ['a file or another program', undefined, {}, false],
    ['a terminal with NO_COLOR', true, { NO_COLOR: '1' }, false],
    ['a terminal with an empty NO_COLOR', true, { NO_COLOR: '' }, true],
    ['a terminal that knows no colours', true, { TERM: 'dumb' }, false],
    ['anything with FORCE_COLOR', undefined, { FORCE_COLOR: '1' }, true],
    ['anything with FORCE_COLOR=0', true, { FORCE_COLOR: '0' }, false],
  ])('tells whether to colour what goes to %s', (_, isTerminal, env, expected) => {
    expect(hasColour(isTerminal, { NODE_ENV: 'test', ...env })).toBe(expected);
  });
});
