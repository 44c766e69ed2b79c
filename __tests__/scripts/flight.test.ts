import { readClientImports } from '@/scripts/finish/flight';

const rows = (text: string) => readClientImports(Buffer.from(text));

describe('readClientImports', () => {
  it('returns the modules of rows of kind I', () => {
    expect(rows('1:"x"\n2:I[39756,["/a.js"],"default"]\na:I["lib/b",[],"B",1]\n')).toEqual([
      { module: '39756', name: 'default', elements: 0 },
      { module: 'lib/b', name: 'B', elements: 0 },
    ]);
  });

  it('reads a sized text row by its bytes, whatever stands in it', () => {
    const text = 'é\n99:I[1,[],"Evil"]\n';
    expect(rows(`3:T${Buffer.byteLength(text).toString(16)},${text}4:I[2,[],"Good"]\n`)).toEqual([
      { module: '2', name: 'Good', elements: 0 },
    ]);
  });

  it('takes a text in a JSON row for text', () => {
    expect(rows(`0:${JSON.stringify({ children: '\n99:I[1,[],"Evil"]\n' })}\n`)).toEqual([]);
  });

  it('counts the elements of each module, but none in a text', () => {
    const element = '["$","$L1",null,{}]';
    const text = JSON.stringify(`${element}$`);
    expect(
      rows(`1:I[7,[],"A"]\n2:T13,${element}0:[${element},["$","$La",null,{"children":${text}}]]\n3:${element}\n`),
    ).toEqual([{ module: '7', name: 'A', elements: 2 }]);
  });

  it('takes hints, which have no id', () => {
    expect(rows(':HL["/a.css","style"]\n')).toEqual([]);
  });

  it.each(['1:T5,abc', '1:I[', 'zz:1\n', '1:Tx,abc\n', 'no row', '1:I{}\n', '1:"does not end"'])(
    'throws for %j',
    (text) => {
      expect(() => rows(text)).toThrow();
    },
  );
});
