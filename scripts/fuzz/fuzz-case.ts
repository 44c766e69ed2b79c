import fc from 'fast-check';
import { listKeptCases } from './case-file';
import { type Files, sizeOf, toFiles } from './files';
import { type Knobs, mutations } from './mutations';
import { listRealPages } from './real-pages';
import { listSmallTrees } from './small-trees';

/** A tree after what was done to it. */
export interface FuzzCase {
  /** Which tree it was and what was done, for people. */
  name: string;
  files: Files;
}

/** Bytes that a small tree has at most: thousands of them are tried in a minute. */
const SMALL = 2000;

interface Change extends Knobs {
  kind: string;
  /** Which of the tree’s files. */
  file: number;
}

/** Names that a file gets by mistake, or to break out of the tree. */
const NAMES = [
  'About us.md',
  'a.MD',
  'a%2fb.md',
  '..md',
  '_.md',
  'a/index.md',
  'index.md',
  '404.md',
  'a.html.erb',
  'values/b.yml',
  'con/_x.md',
  'site.yaml',
  'é.md',
];

const knob = (most: number) => fc.integer({ min: 0, max: most });

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom(...Object.keys(mutations)),
  file: knob(99),
  at: knob(9999),
  span: knob(99),
  pick: knob(999),
});

/** Trees changed in one to five ways, and now and then a file under another name. Small trees are the most, whole pages the fewest. */
export function fuzzCases(): fc.Arbitrary<FuzzCase> {
  const { whole, cuts } = listRealPages();
  const small = [...listSmallTrees(), ...listKeptCases()].filter(([, files]) => sizeOf(files) < SMALL);
  const tree = fc.oneof(
    { weight: 180, arbitrary: fc.constantFrom(...small) },
    { weight: 120, arbitrary: fc.constantFrom(...cuts) },
    { weight: 1, arbitrary: fc.constantFrom(...whole) },
  );
  const rename = fc.oneof(
    { weight: 30, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.record({ file: knob(99), name: fc.constantFrom(...NAMES) }) },
  );
  return fc
    .record({ tree, changes: fc.array(change, { minLength: 1, maxLength: 5 }), rename })
    .map(({ tree: [name, files], changes, rename }) => {
      const changed = changes.reduce(applyChange, files);
      const done = [...changes.map(({ kind }) => kind), ...(rename ? [`name a file "${rename.name}"`] : [])];
      return { name: `${name}: ${done.join(', ')}`, files: rename ? renameFile(changed, rename) : changed };
    });
}

/** Pages and partials come first and are taken most, as most of what can go wrong stands in them. */
function fileAt(files: Files, file: number): string {
  const paths = Object.keys(files).sort((a, b) => Number(b.endsWith('.md')) - Number(a.endsWith('.md')));
  return paths[Math.floor((file / 100) ** 2 * paths.length)] ?? '';
}

function applyChange(files: Files, { kind, file, ...knobs }: Change): Files {
  const path = fileAt(files, file);
  const text = Buffer.from(files[path] ?? '').toString('latin1');
  const changed = mutations[kind]?.(text, knobs) ?? text;
  return { ...files, [path]: Buffer.from(changed, 'latin1') };
}

function renameFile(files: Files, { file, name }: { file: number; name: string }): Files {
  const path = fileAt(files, file);
  return toFiles(
    Object.fromEntries(Object.entries(files).map(([each, bytes]) => [each === path ? name : each, bytes])),
  );
}
