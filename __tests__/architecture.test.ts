import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parse } from '@babel/parser';

const root = process.cwd();
const rooms = ['app', 'gallery', 'components', 'client', 'lib', 'scripts'];

/** Which rooms a room may import from: data goes up from lib to app, imports go down, types included. */
const mayImport: Record<string, string[]> = {
  app: ['app', 'gallery', 'components', 'lib'],
  gallery: ['gallery', 'components', 'lib'],
  components: ['components', 'lib'],
  client: ['client', 'lib/search'],
  lib: ['lib'],
  scripts: ['scripts', 'gallery', 'components', 'lib', 'client/part-names.ts'],
};

/** Development alone: the script is started by React there, and taken out of what is built. */
const exceptions = ['start-parts', 'site-parts', 'control-parts', 'search-parts'].map(
  (name) => `components/layout/StartInDevelopment.tsx → client/${name}.ts`,
);

/** The floors of the engine, lowest first. */
const floors = [
  'source',
  'problems',
  'pictures',
  'markdown',
  'content',
  'graph',
  'search',
  'plain',
  'machines',
  'hosts',
  'cards',
  'publish',
  'checks',
  'manifest',
  'report',
  'review',
  'desk',
  'changes',
  'rename',
  'create',
  'mend',
  'where',
  'editor',
];

function listFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|mjs)$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}

/** Every import of a file, types and dynamic ones included, as it is written. */
function importsOf(text: string): string[] {
  const found: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const source: unknown = Reflect.get(node, 'source') ?? Reflect.get(node, 'argument');
    const type: unknown = Reflect.get(node, 'type');
    if (/^(Import|Export\w+Declaration|TSImportType)/.test(String(type))) {
      const value: unknown = typeof source === 'object' && source ? Reflect.get(source, 'value') : undefined;
      if (typeof value === 'string') found.push(value);
    }
    Object.values(node).forEach(walk);
  };
  walk(parse(text, { sourceType: 'module', plugins: ['typescript', 'jsx'], createImportExpressions: true }).program);
  return found;
}

/** The project file that an import leads to; undefined for packages. */
function resolveImport(from: string, written: string): string | undefined {
  if (!/^(\.|@\/)/.test(written)) return undefined;
  const target = written.startsWith('@/') ? written.slice(2) : join(dirname(from), written);
  const tries = ['', '.ts', '.tsx', '.mjs', '/index.ts'].map((end) => `${target.replaceAll('\\', '/')}${end}`);
  return tries.find((each) => existsSync(join(root, each)) && statSync(join(root, each)).isFile());
}

const files = rooms.flatMap(listFiles);
const graph = new Map(
  files.map((file) => {
    const targets = importsOf(readFileSync(join(root, file), 'utf8')).map((each) => resolveImport(file, each));
    return [file, targets.filter((each) => each !== undefined)];
  }),
);
const edges = [...graph].flatMap(([from, targets]) => targets.map((to) => ({ from, to })));

function findCircle(): string[] | undefined {
  const done = new Set<string>();
  const search = (file: string, path: string[]): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of graph.get(file) ?? []) {
      const circle = search(next, [...path, file]);
      if (circle) return circle;
    }
    done.add(file);
    return undefined;
  };
  return files.map((file) => search(file, [])).find((circle) => circle !== undefined);
}

describe('the house', () => {
  it('sees imports of every kind', () => {
    const text = `import a from 'a'; import type { B } from 'b'; export * from 'c'; type D = import('d').D; await import('e');`;
    expect(importsOf(text)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(edges.length).toBeGreaterThan(100);
  });

  it('lets imports go one way: app → components → lib', () => {
    const wrong = edges.filter(({ from, to }) => {
      const allowed = mayImport[from.split('/')[0] ?? ''] ?? [];
      return (
        !allowed.some((room) => to === room || to.startsWith(`${room}/`)) && !exceptions.includes(`${from} → ${to}`)
      );
    });
    expect(wrong).toEqual([]);
  });

  it('lets a floor of the engine import from those below it alone', () => {
    const floorOf = (file: string) => floors.indexOf(file.split('/')[1] ?? '');
    const inLib = edges.filter(({ from, to }) => from.startsWith('lib/') && to.startsWith('lib/'));
    expect(inLib.filter(({ from, to }) => floorOf(from) < floorOf(to) || floorOf(to) < 0)).toEqual([]);
  });

  it('lets other rooms of the engine be entered by their face alone', () => {
    const inside = ({ from, to }: { from: string; to: string }) =>
      dirname(from).startsWith(to.split('/').slice(0, 2).join('/'));
    const wrong = edges.filter(
      (edge) => edge.to.startsWith('lib/') && !inside(edge) && !/^lib\/\w+\/index\.ts$/.test(edge.to),
    );
    expect(wrong).toEqual([]);
  });

  it('has no circle, types included', () => {
    expect(findCircle()).toBeUndefined();
  });

  it('knows no React in lib and no disk in components', () => {
    const packages = (room: string) =>
      listFiles(room).flatMap((file) =>
        importsOf(readFileSync(join(root, file), 'utf8')).map((each) => `${file}: ${each}`),
      );
    expect(packages('lib').filter((each) => /: (react|next)(\/|$)/.test(each))).toEqual([]);
    expect(packages('components').filter((each) => /: (node:|fs|path)/.test(each))).toEqual([]);
  });

  it('touches the disk in three files of the engine: for content, for what is kept between builds, for what it brings along', () => {
    const readers = listFiles('lib').filter((file) => /from 'node:fs/.test(readFileSync(join(root, file), 'utf8')));
    expect(readers).toEqual(['lib/content/disk.ts', 'lib/pictures/kept-file.ts', 'lib/publish/own-files.ts']);
  });

  it('names no page in app, components or lib', () => {
    const pages = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => relative('.', name).replace(/\.md$/, ''))
      .filter((name) => name.includes('-') && !name.includes('_'));
    const naming = [...listFiles('app'), ...listFiles('components'), ...listFiles('lib')].filter((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return !file.startsWith('lib/problems/rules/') && pages.some((name) => text.includes(name));
    });
    expect(naming).toEqual([]);
  });
});
