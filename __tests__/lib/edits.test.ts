import { applyEdits, SourceFile } from '@/lib/source';

const sourceOf = (written: string) => new SourceFile('content/a.md', 'a.md', written);
const edit = (written: string, ...changes: [from: string, to: string][]) => {
  const source = sourceOf(written);
  const edits = changes.map(([from, text]) => {
    const start = source.text.indexOf(from);
    return { place: source.place(start, start + from.length), text };
  });
  return applyEdits(source, edits);
};

describe('applyEdits', () => {
  it('gives the bytes as they were where there is nothing to change', () => {
    for (const written of ['', '\uFEFF', 'a\r\nb\nc\r\n', '\uFEFFa\r\n\r\n', 'a']) {
      expect(applyEdits(sourceOf(written), [])).toBe(written);
    }
  });

  it('changes what stands at a place and nothing else', () => {
    expect(edit('one two\nthree two', ['three', '3'], ['one', 'eins'])).toBe('eins two\n3 two');
  });

  it('keeps a byte order mark and each line end', () => {
    expect(edit('\uFEFFone\r\ntwo\nthree\r\n', ['one', '1'], ['two', '2'], ['three', '3'])).toBe('\uFEFF1\r\n2\n3\r\n');
  });

  it('ends a line that is put in as its neighbours end', () => {
    const put = (written: string, line: number, column: number, text: string) =>
      applyEdits(sourceOf(written), [{ place: { file: '', line, column, endLine: line, endColumn: column }, text }]);
    expect(put('a\r\nc\n', 2, 1, 'b\n')).toBe('a\r\nb\r\nc\n');
    expect(put('a\nc\r\n', 2, 1, 'b\n')).toBe('a\nb\nc\r\n');
    expect(put('a\r\nb', 2, 2, '\nc')).toBe('a\r\nb\r\nc');
    expect(put('a', 1, 2, '\nb')).toBe('a\nb');
  });

  it('changes text that stands on several lines', () => {
    expect(edit('\uFEFFa b\r\nc d\r\ne', ['b\nc', 'x'])).toBe('\uFEFFa x d\r\ne');
  });

  it('makes an edit that is given twice once', () => {
    expect(edit('a b', ['b', 'c'], ['b', 'c'])).toBe('a c');
  });

  it('refuses two edits of the same characters', () => {
    expect(() => edit('a b c', ['a b', 'x'], ['b c', 'y'])).toThrow('two edits overlap in content/a.md, line 1');
  });
});
