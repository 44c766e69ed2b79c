import { readYaml } from '@/lib/content/yaml';
import { SourceFile } from '@/lib/source';

const fill = (text: string) => text.repeat(Math.ceil(65_536 / text.length)).slice(0, 65_536);
const read = (text: string) => readYaml(new SourceFile('f.yml', 'f.yml', text));

describe('readYaml', () => {
  it.each([
    ['empty lines in quotes', `a: "${fill('\n')}`],
    ['blank lines in quotes', `a: "${fill(' \n')}`],
    ['blanks before a key', `${fill(' ')}a: b: c`],
    ['blanks after a text', `a${fill(' ')}\nb: c`],
    ['blanks before a number sign', `a: b${fill(' ')}#c`],
    ['items on one line', `a: [${fill('b,')}]`],
    ['aliases on one line', `a: [${fill('*b,')}]`],
    ['brackets', `a: ${fill('[')}`],
    ['closing brackets', `a: ${fill(']')}`],
    ['dashes', fill('- ')],
    ['quotes', `a: ${fill('"')}`],
    ['comments', fill('a: b #c\n')],
  ])('ends soon on 64 KiB of %s', (_, text) => {
    expect(() => read(text)).not.toThrow();
  });

  it('keeps every scalar as it was written', () => {
    const { value } = read('a: 20.10\nb: yes\nc: 2026-08-01\nd: "007"\ne: 0x1F\nf: ~\n');
    expect(value).toMatchObject(
      Object.fromEntries(
        Object.entries({ a: '20.10', b: 'yes', c: '2026-08-01', d: '007', e: '0x1F', f: '~' }).map(([key, text]) => [
          key,
          expect.objectContaining({ text }),
        ]),
      ),
    );
  });
});
