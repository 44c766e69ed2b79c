import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { LoadedSite, TreeChange } from '../../lib/content';

/** A change as it would be made: each move on a line, then a unified diff of each text. */
export function showDiff({ tree }: Pick<LoadedSite, 'tree'>, { moves, texts }: TreeChange): string {
  const movedFrom = new Map([...moves].map(([from, to]) => [to, from]));
  const diffs = [...texts].map(([path, text]) => {
    const old = movedFrom.get(path) ?? path;
    const before = tree.texts.find((source) => source.path === old);
    const names = [before ? `${tree.folder}/${old}` : '/dev/null', `${tree.folder}/${path}`] as const;
    const options = { headerOptions: FILE_HEADERS_ONLY };
    return createTwoFilesPatch(...names, before?.written ?? '', text, '', '', options).trimEnd();
  });
  return [...listMoves(tree.folder, moves), ...diffs].join('\n');
}

/** A change that was made: a line for each file that moved, was made, or was changed. */
export function showSummary({ tree }: Pick<LoadedSite, 'tree'>, { moves, texts }: TreeChange): string {
  const there = new Set(tree.texts.map(({ path }) => moves.get(path) ?? path));
  const written = [...texts.keys()].map((path) => `${there.has(path) ? '~' : '+'} ${tree.folder}/${path}`);
  return [...listMoves(tree.folder, moves), ...written].join('\n');
}

function listMoves(folder: string, moves: TreeChange['moves']): string[] {
  return [...moves].map(([from, to]) => `${folder}/${from} → ${folder}/${to}`);
}
