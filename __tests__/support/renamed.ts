import { checkFiles } from '@/lib/checks';
import { planRename } from '@/lib/rename';

/** Texts of a content tree by path. */
export type Files = Readonly<Record<string, string>>;

/** What a rename makes of a tree: all of its files, or the two sentences of the refusal. */
export async function rename(files: Files, from: string, to: string): Promise<Files | string> {
  const plan = await planRename(await checkFiles(files), from, to);
  if (plan.type === 'refusal') return `${plan.message} ${plan.hint}`;
  const { moves, texts } = plan.change;
  const moved = Object.entries(files).map(([path, text]) => {
    const to = moves.get(path) ?? path;
    return [to, texts.get(to) ?? text];
  });
  return Object.fromEntries(moved);
}

/** The files of a tree that a rename makes other than they were; those that are gone are undefined. */
export async function renameAndCompare(
  files: Files,
  from: string,
  to: string,
): Promise<Record<string, string | undefined> | string> {
  const after = await rename(files, from, to);
  if (typeof after === 'string') return after;
  const paths = [...new Set([...Object.keys(files), ...Object.keys(after)])];
  return Object.fromEntries(paths.filter((path) => files[path] !== after[path]).map((path) => [path, after[path]]));
}
