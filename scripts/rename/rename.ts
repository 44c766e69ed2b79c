import { parseArgs } from 'node:util';
import { checkSite } from '../../lib/checks';
import { planRename } from '../../lib/rename';
import { applyChange } from '../changes/apply-change';
import { showDiff, showSummary } from '../changes/show-change';

const USAGE = `npm run rename -- OLD NEW [--dry-run]
  a page:      /a/b /a/c        a partial:  content/a/b content/a/c
  a picture:   media/x.jpg media/y.jpg
  a section:   "/page#section-id" "New title"
  a folder:    /a/b/ /a/c/      with all that lies in it`;

/**
 * Gives a page, partial, picture, file, folder or section another name, and writes anew all that names it. With
 * `--dry-run`, prints what would change and writes nothing. Exit codes: 0 done, 1 refused, 2 a wrong option.
 */
export async function rename(args: string[]): Promise<number> {
  const names = readNames(args);
  if (typeof names === 'string') {
    console.error(names);
    return 2;
  }
  const contentDir = process.env.CONTENT_DIR || 'content';
  const checked = await checkSite(contentDir);
  const plan = await planRename(checked, names.from, names.to);
  if (plan.type === 'refusal') {
    console.error(`${plan.message} ${plan.hint}`);
    console.error('Nothing was changed.');
    return 1;
  }
  const { change } = plan;
  if (names.isDryRun) {
    console.log(showDiff(checked, change));
    console.error('Nothing was written.');
    return 0;
  }
  const fault = applyChange(contentDir, checked, change);
  if (fault) console.error(fault);
  else console.log(showSummary(checked, change));
  return fault ? 1 : 0;
}

/** The two names, or a sentence that says what is wrong with the options. */
function readNames(args: string[]): { from: string; to: string; isDryRun: boolean } | string {
  try {
    const options = { 'dry-run': { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [from, to, ...others] = positionals;
    if (!from || !to || others.length > 0) return `Write the name that it has, and the one that it gets:\n${USAGE}`;
    return { from, to, isDryRun: values['dry-run'] };
  } catch (error) {
    return `${error instanceof Error ? error.message : error}\n${USAGE}`;
  }
}
