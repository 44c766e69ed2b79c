import fc from 'fast-check';
import { compareManifests } from '@/lib/report';
import { madeSite } from '../../support/made-site';
import { renderSite } from '../../support/rendered-site';

/** A change of one file, wherever chance takes it. */
const edits = fc.array(
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

/** A page without the white space that nobody sees. */
function inEssence(html: string | undefined): string | undefined {
  return html?.replace(/\s+/g, ' ').replace(/ ?(<[^>]*>) ?/g, '$1');
}

describe('compareManifests', () => {
  it('lists exactly the pages whose HTML differs, whatever is edited', async () => {
    const program = { files: new Map<string, string>(), css: '.hero { margin: 0 }' };
    let differing = 0;
    await fc.assert(
      fc.asyncProperty(madeSite, edits, async ({ files }, made) => {
        const edited = { ...files };
        made.forEach((edit, index) => {
          apply(edited, edit, index + 1);
        });
        const [base, head] = [await renderSite(files, program), await renderSite(edited, program)];
        const { pages, unchanged } = compareManifests(base.manifest, 'the base', head.manifest);
        const urls = [...new Set([...base.pages.keys(), ...head.pages.keys()])].sort();
        const expected = urls.filter((url) => inEssence(base.pages.get(url)) !== inEssence(head.pages.get(url)));
        const listed = pages.flatMap(({ url, from }) => (from === undefined ? [url] : [url, from]));
        expect([...new Set(listed)].sort()).toEqual(expected);
        expect(unchanged).toBe(urls.length - expected.length);
        for (const { change, because } of pages) if (change === 'changed') expect(because).not.toEqual([]);
        differing += expected.length;
      }),
      { numRuns: 40 },
    );
    expect(differing).toBeGreaterThan(20);
  });
});
