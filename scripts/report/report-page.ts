import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from '../../lib/manifest';
import { compareManifests, notComparable, type Report, reportFormats, toHtml } from '../../lib/report';
import { root } from '../root';
import { readBase } from './bases/read-base';
import { writePreviewPage } from './preview-page';

/**
 * Writes the report into a preview, at `/preview`: compared with what `REPORT_BASE` names, else with the site at its own
 * address. Where that is not to be had, the page says so.
 */
export async function writeReportPage(folder: string, manifest: Manifest, env: NodeJS.ProcessEnv): Promise<Report> {
  const words = env.REPORT_BASE || env.SITE_URL || manifest.site.url;
  const report = words === '' ? notComparable(manifest, '', NO_ADDRESS) : await compareWith(words, manifest, env);
  await writeReport(folder, report);
  return report;
}

/** Writes a report into a preview, in each of its forms; pictures of pages lie in `/preview/pictures/`. */
export async function writeReport(folder: string, report: Report): Promise<void> {
  const target = join(folder, 'preview');
  await mkdir(target, { recursive: true });
  await writePreviewPage(folder, 'preview.html', {
    title: 'What changes for visitors',
    main: toHtml(report),
    sheets: ['/preview/report.css'],
  });
  await writeFile(join(target, 'report.json'), `${reportFormats.json(report)}\n`);
  await writeFile(join(target, 'report.md'), `${reportFormats.markdown(report)}\n`);
  await copyFile(join(root, 'scripts/report/report.css'), join(target, 'report.css'));
}

const NO_ADDRESS = 'The site does not know its address: set "url" in site.yml, or REPORT_BASE.';

async function compareWith(words: string, manifest: Manifest, env: NodeJS.ProcessEnv): Promise<Report> {
  const base = await readBase(words, root, env);
  return 'fault' in base
    ? notComparable(manifest, words, base.fault)
    : compareManifests(base.manifest, base.name, manifest);
}
