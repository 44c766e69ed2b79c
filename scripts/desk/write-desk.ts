import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CheckedContent, readClock } from '../../lib/checks';
import { DESK_URL, deskToHtml, makeDesk, toCsv } from '../../lib/desk';
import type { Manifest } from '../../lib/manifest';
import { bundleScript } from '../finish/client-bundle';
import { writePreviewPage } from '../report/preview-page';
import { readReviewFacts } from '../review-facts';
import { root } from '../root';

/**
 * Writes the editor’s desk into a finished preview, where the report lies already: its page, and the same as a file for
 * spreadsheets.
 *
 * @param today the day that ages are counted to, as `YYYY-MM-DD`
 */
export async function writeDesk(
  folder: string,
  checked: CheckedContent,
  manifest: Manifest,
  env: NodeJS.ProcessEnv,
  today: string = readClock(),
): Promise<void> {
  const facts = readReviewFacts(env, checked.site.repository);
  const desk = makeDesk(checked, { manifest, facts, today });
  const [sheet, script] = [`${DESK_URL}.css`, `${DESK_URL}.js`];
  await mkdir(join(folder, 'preview'), { recursive: true });
  await writeFile(join(folder, `${DESK_URL}.csv`), toCsv(desk));
  await copyFile(join(root, 'scripts/desk/desk.css'), join(folder, sheet));
  await writeFile(join(folder, script), await bundleScript(root, 'client/desk.ts'));
  await writePreviewPage(folder, `${DESK_URL}.html`, {
    title: 'The editor’s desk',
    main: deskToHtml(desk),
    sheets: ['/preview/report.css', sheet],
    scripts: [script],
  });
}
