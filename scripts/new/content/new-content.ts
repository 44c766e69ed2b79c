import { parseArgs } from 'node:util';
import { type CheckedSite, checkSite } from '../../../lib/checks';
import { createPage, createPartial } from '../../../lib/create';
import { applyChange } from '../../changes/apply-change';
import { showDiff, showSummary } from '../../changes/show-change';
import { type Answers, askFor, isInteractive, type Terminal } from './ask';
import { type ContentKind, contentKinds } from './content-kinds';

/** How each kind is asked for on the command line. */
export const contentUsage = `npm run new -- page --title "Title" [--path /a/b | --parent /a] [--after /a/x|first | --navigation 20|none]
                    [--layout NAME] [--description "One sentence."] [--dry-run]
npm run new -- partial --path content/a/b --on /page [--dry-run]
npm run new -- promo --path content/a/b --on /page --title "Heading" [--description "Text."] [--dry-run]`;

/**
 * Makes a page, a partial or a promo, after asking on a terminal for what no flag says. Exit codes: 0 done, 1 refused, 2 a
 * flag is wrong or missing.
 */
export async function newContent(kind: ContentKind, args: string[], terminal: Terminal = process): Promise<number> {
  const flags = readFlags(args);
  if (typeof flags === 'string') {
    console.error(flags);
    return 2;
  }
  const missing = contentKinds[kind].filter((name) => flags[name] === undefined);
  if (missing.length > 0 && !isInteractive(terminal)) {
    console.error(`Write --${missing.join(' and --')} as well:\n${contentUsage}`);
    return 2;
  }
  const contentDir = process.env.CONTENT_DIR || 'content';
  const checked = await checkSite(contentDir);
  const answers = missing.length > 0 ? await askFor(kind, flags, checked, terminal) : flags;
  if (!answers) return 1;
  const plan = await planContent(kind, checked, answers);
  if (plan.type === 'refusal') {
    console.error(`${plan.message} ${plan.hint}`);
    console.error('Nothing was written.');
    return 1;
  }
  const fault = flags['dry-run'] ? undefined : applyChange(contentDir, checked, plan.change);
  if (fault) {
    console.error(fault);
    return 1;
  }
  const shown = flags['dry-run'] ? showDiff(checked, plan.change) : showSummary(checked, plan.change);
  console.log([shown, ...plan.notes].join('\n'));
  if (flags['dry-run']) console.error('Nothing was written.');
  return 0;
}

function planContent(kind: ContentKind, checked: CheckedSite, answers: Answers) {
  const { title = '', path, on = '' } = answers;
  if (kind === 'page') return createPage(checked, { ...answers, title });
  return createPartial(checked, { ...answers, kind, path: path ?? '', on });
}

/** The flags, or a sentence that says which one is wrong. */
function readFlags(args: string[]): (Answers & { 'dry-run'?: boolean }) | string {
  try {
    const text = { type: 'string' } as const;
    const options = {
      title: text,
      path: text,
      parent: text,
      after: text,
      navigation: text,
      layout: text,
      description: text,
      on: text,
      'dry-run': { type: 'boolean' },
    } as const;
    const { values } = parseArgs({ args, options });
    const empty = Object.entries(values).find(([, value]) => value === '');
    if (empty) return `--${empty[0]} is empty.`;
    if (values.path && values.parent) return 'Write --path or --parent, not both.';
    return values.after && values.navigation ? 'Write --after or --navigation, not both.' : values;
  } catch (error) {
    return `${error instanceof Error ? error.message : error}\n${contentUsage}`;
  }
}
