import fc from 'fast-check';

/** A change of one file, wherever chance takes it. */
export const edits = fc.array(
  fc.record({ file: fc.nat(), line: fc.nat(), kind: fc.constantFrom('word', 'paragraph', 'space', 'cut', 'title') }),
  { minLength: 1, maxLength: 4 },
);

type Files = Record<string, string>;
type Edit = typeof edits extends fc.Arbitrary<(infer Each)[]> ? Each : never;

/** Makes an edit in the body of a page or partial, or in its title. */
function apply(files: Files, { file, line, kind }: Edit, number: number): void {
  const names = Object.keys(files).filter((name) => name.endsWith('.md'));
  const name = names[file % names.length] ?? '';
  const text = files[name] ?? '';
  const end = /\r?\n/.exec(text)?.[0] ?? '\n';
  const lines = text.split(end);
  const start = lines.lastIndexOf('---') + 1;
  const at = start + (line % Math.max(1, lines.length - start));
  const isText = /^(See|\[)/.test(lines[at] ?? '');
  if (kind === 'word' && isText) lines[at] = `Word${number} ${lines[at]}`;
  if (kind === 'paragraph') lines.push('', `Paragraph ${number}.`, '');
  if (kind === 'space') lines.splice(at, 0, '', '');
  if (kind === 'cut' && isText) lines.splice(at, 1);
  files[name] =
    kind === 'title' ? text.replace(/^title: .*$/m, (found) => found.replace(/\r?$/, ` ${number}`)) : lines.join(end);
}

/** A tree after edits, one after another. */
export function applyEdits(files: Readonly<Files>, made: readonly Edit[]): Files {
  const edited = { ...files };
  made.forEach((edit, index) => {
    apply(edited, edit, index + 1);
  });
  return edited;
}
