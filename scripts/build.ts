import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { CheckedContent } from '../lib/checks';
import type { Site } from '../lib/content';
import { listContent } from '../lib/manifest';
import { listSearched } from '../lib/plain';
import { hasErrors } from '../lib/problems';
import { forgetTexts, makeSearchIndex, publishedSite, type RenderedSite, writeRendered } from '../lib/publish';
import { makeReview } from '../lib/review';
import { writeBill } from './bill-of-materials';
import { releaseLock, takeLock } from './build-lock';
import { drawSite, listRendered, type SiteInDrawing } from './draw/draw-site';
import { UnfinishablePage } from './finish/finish-page';
import { finishSite } from './finish/finish-site';
import { makeFacts } from './gallery/run-facts';
import { writeHostFiles } from './hosts/write-host-files';
import { drawCache } from './kept/draw-cache';
import { hashProgram } from './kept/program';
import { recoverOutput, refuseOutput, swapIn } from './output-folder';
import { checkContent } from './pages/check-content';
import type { PageWork } from './pages/page-work';
import { PageWorkers } from './pages/page-workers';
import { printProblems } from './print-problems';
import { writeProvenance } from './provenance';
import { publishFiles } from './publish-files';
import { renderWithNext } from './render/render-with-next';
import { describeBuild } from './report/describe-build';
import { readReviewFacts } from './review-facts';
import { root } from './root';
import { readSiteEnv, readSiteUrl } from './site-env';

/**
 * Builds the site: checks the content, has Next render it, takes the framework out, and only then puts the result in
 * the place of the last one.
 *
 * @param args `--keep-export DIR` has Next render all of every page, and keeps its export, for comparing the site with it
 * @returns the exit code: 0 built, 1 the content has errors, 2 the program itself is at fault
 */
export async function buildSite(args: string[] = []): Promise<number> {
  const { values } = parseArgs({ args, options: { 'keep-export': { type: 'string' } } });
  const contentDir = process.env.CONTENT_DIR || 'content';
  const outDir = resolve(process.env.OUT_DIR || 'out');
  const refused = await refuseOutput(outDir, [root, resolve(contentDir)]);
  if (refused) {
    console.error(`${refused} Set OUT_DIR to a folder of its own.`);
    return 2;
  }
  const started = performance.now();
  const work = { program: hashProgram(root), cache: drawCache(root, contentDir), workers: new PageWorkers(root) };
  try {
    const tell = countOnTerminal(`Checking ${contentDir}`);
    const checked = await checkContent(contentDir, { ...work, tell });
    const { problems, sources } = checked;
    if (problems.length > 0) console.error(printProblems(problems, sources, process.stderr));
    if (!hasErrors(problems))
      return await publish(checked, { ...work, contentDir, outDir, started, keepExport: values['keep-export'] });
    console.error('Nothing was published: the site is as it was before.');
    return 1;
  } finally {
    await work.workers.close();
  }
}

/** Where a site is published from and to, and what of earlier builds it can use. */
interface PublishOptions extends Omit<PageWork, 'tell'> {
  contentDir: string;
  outDir: string;
  /** When the build began, as `performance.now()` tells it. */
  started: number;
  /** Where Next's export is kept, of which Next renders all of every page. */
  keepExport: string | undefined;
}

/** Publishes a site that nothing keeps from it. */
async function publish(
  checked: CheckedContent,
  { contentDir, outDir, started, keepExport, program, cache, workers }: PublishOptions,
): Promise<number> {
  const lock = join(root, '.build/lock');
  if (!(await takeLock(lock))) {
    console.error('Another build is running here: wait until it ends.');
    return 2;
  }
  await removeLeftovers(outDir);
  const workDir = await mkdtemp(join(root, '.build', 'site-'));
  try {
    const exportDir = join(workDir, 'export');
    const finished = join(workDir, 'out');
    const env: Record<string, string> & { SITE_ENV: string } = {
      SITE_ENV: readSiteEnv(process.env),
      EXPORT_DIR: relative(root, exportDir),
      SITE_FILE: join(workDir, 'site'),
    };
    const isPreview = env.SITE_ENV === 'preview';
    const url = readSiteUrl(process.env, checked.site.url);
    const site = publishedSite(checked.site, { showsDrafts: isPreview, url });
    const drawing = isPreview || keepExport ? undefined : await draw(site, { program, cache, workers });
    // Their memory is for Next, which is to come.
    await workers.close();
    const rendered = drawing?.rendered ?? renderAll(site);
    await writeFile(join(workDir, 'site'), writeRendered(rendered));
    if (isPreview) {
      env.REVIEW_FILE = join(workDir, 'review.json');
      const review = makeReview(site, checked.problems, readReviewFacts(process.env, site.repository));
      await writeFile(env.REVIEW_FILE, JSON.stringify(review));
      env.GALLERY_FACTS = join(workDir, 'gallery.json');
      progress('Looking at every component');
      await makeFacts(contentDir, env.GALLERY_FACTS);
    }
    if (drawing) forgetTexts(site, drawing.rendered);
    progress(`Rendering ${rendered.urls.length} pages`);
    const copies = drawing?.writeCopies(finished);
    const next = renderWithNext({ root, program, cache: join(root, '.build/cache/next'), variables: env });
    const content = listContent(checked);
    await waitForAll(
      copies,
      next,
      content,
      publishFiles(site, checked, {
        outDir: finished,
        cache: join(root, '.build/cache'),
        drawn: drawing,
        count: countOnTerminal,
      }),
    );
    progress('Taking the framework out');
    const folders = { root, nextDir: join(root, '.next'), exportDir, outDir: finished };
    // A preview has the gallery too: every component in every state.
    const { count, hashes: pages } = await finishSite({ ...folders, drawn: drawing?.pages, dropsStyles: !isPreview });
    const hashes = new Map([...((await copies) ?? []), ...pages]);
    drawing?.close();
    progress('Reading the pages, for the next build to be compared with');
    const reading = { cache, program, workers, hashes };
    progress(await describeBuild(finished, checked, { ...reading, env: process.env, content: await content }));
    if (keepExport) {
      await rm(keepExport, { recursive: true, force: true });
      await cp(exportDir, keepExport, { recursive: true });
    }
    await writeHostFiles(finished, site, process.env);
    writeProvenance(finished, process.env, hashes);
    await swapIn(finished, outDir);
    progress(await writeBill(outDir, join(root, '.build/cache')));
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    progress(`Built ${count} pages into ${relative(process.cwd(), outDir) || '.'} in ${seconds} s`);
    return 0;
  } catch (error) {
    console.error(error instanceof UnfinishablePage ? `This cannot be published:\n${error.message}` : error);
    console.error('Nothing was published: the site is as it was before.');
    return 2;
  } finally {
    await rm(workDir, { recursive: true, force: true });
    await releaseLock(lock);
  }
}

function draw(site: Site, options: Omit<PageWork, 'tell'>): Promise<SiteInDrawing> {
  return drawSite(site, { ...options, tell: countOnTerminal(`Drawing ${site.pages.length} pages`) });
}

/** Next renders all of every page. */
function renderAll(site: Site): RenderedSite {
  const { url } = makeSearchIndex(listSearched(site));
  return { site, urls: listRendered(site), drawn: new Set(), indexUrl: url };
}

/** Waits for all, also where one fails: none goes on when a build has ended. */
async function waitForAll(...work: (Promise<unknown> | undefined)[]): Promise<void> {
  await Promise.allSettled(work);
  await Promise.all(work);
}

/** What a build that was killed left behind. */
async function removeLeftovers(outDir: string): Promise<void> {
  await recoverOutput(outDir);
  const left = (await readdir(join(root, '.build'))).filter((name) => name.startsWith('site-'));
  for (const name of left) await rm(join(root, '.build', name), { recursive: true, force: true });
}

function progress(message: string): void {
  console.error(`• ${message}`);
}

/** Long work shows how far it has come, on a terminal in one line; elsewhere it is named once. */
function countOnTerminal(message: string): (done: number, all: number) => void {
  if (!process.stderr.isTTY) progress(message);
  return (done, all) => {
    if (process.stderr.isTTY) process.stderr.write(`\r• ${message}: ${done} of ${all}${done === all ? '\n' : ''}`);
  };
}
