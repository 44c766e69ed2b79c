import fc from 'fast-check';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { chooseParser } from '../../lib/markdown/choose-parser';
import { remarkFoundLinks } from '../../lib/markdown/found-links';
import { remarkNames } from '../../lib/markdown/names';

const everything = remark().use(remarkGfm).use(remarkFoundLinks).use(remarkNames).freeze();

/** What GFM's addresses and tables are made of, among what stands round them. */
const pieces = [
  ...[
    'a',
    'b.uk',
    ' ',
    '\n',
    '\n\n',
    '@',
    'me@site.org',
    'www',
    'WWW.',
    '.',
    'http',
    'https',
    ':',
    '//',
    '://',
    'xmpp:',
  ],
  ...[
    '|',
    '-',
    '--',
    ':-',
    '-:',
    ': -',
    '> ',
    '- ',
    '1. ',
    '# ',
    '`',
    '\\',
    '&#64;',
    '&vert;',
    '[^1]',
    '[^1]: ',
    '~~',
    '$a$',
  ],
];

describe('chooseParser', () => {
  it('gives the tree of the parser that knows all of GFM', () => {
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (written) => {
        expect(chooseParser(written).parse(written)).toEqual(everything.parse(written));
      }),
      { numRuns: 3000 },
    );
  });

  it.each(['me@site.org', 'WWW.site.org', 'https://site.org'])('finds the address %s', (written) => {
    expect(chooseParser(written).parse(written)).toMatchObject({ children: [{ children: [{ type: 'link' }] }] });
  });

  it.each(['| a |\n| - |', 'a\n:-', 'a\n-:'])('finds the table %j', (written) => {
    expect(chooseParser(written).parse(written)).toMatchObject({ children: [{ type: 'table' }] });
  });
});
