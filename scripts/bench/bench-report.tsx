import { renderToStaticMarkup } from 'react-dom/server';
import { SitePage } from '../../components/layout/SitePage';
import { type CheckedContent, checkLoaded } from '../../lib/checks';
import { loadChanged, loadSite } from '../../lib/content';
import {
  type FinishedSite,
  listContent,
  makeManifest,
  packManifest,
  readPage,
  unpackManifest,
} from '../../lib/manifest';
import { surroundPage } from '../../lib/plain';
import { compareManifests, reportFormats } from '../../lib/report';
import { readProgram } from '../report/program-files';
import { root } from '../root';
import { madeTree } from './made-tree';
import { makePage, urlOfMade } from './make-tree';

/** How many pages use the partial that changes. */
const USERS = 100;

/**
 * Changes a partial that a hundred pages of a made tree use, and measures the report: what each build takes for its
 * manifest, how large that is, and how long the comparison takes, from the two files to the comment.
 */
export async function benchReport([count = 10_000]: readonly number[] = []): Promise<void> {
  const loaded = await loadSite(await madeTree(count));
  // No menu names ten thousand pages.
  const pages = Array.from({ length: count }, (_, number): [string, string] => {
    const text = makePage(number, count).replace(/^navigation: .*\n/m, '');
    const using = number < USERS ? text.replace('---\n', '---\ncontent: [content/shared]\n') : text;
    return [`${urlOfMade(number).slice(1)}.md`, using];
  });
  const withShared = async (text: string) => {
    const texts = new Map([...pages, ['_shared.md', text]]);
    return describe(checkLoaded(await loadChanged(loaded, { moves: new Map(), texts })));
  };
  const before = await withShared('A sentence that many pages share.\n');
  const after = await withShared('A sentence that many pages have in common.\n');
  const started = performance.now();
  const [base, head] = [unpackManifest(before), unpackManifest(after)];
  if (typeof base === 'string' || typeof head === 'string') throw new Error('a manifest cannot be read');
  const report = compareManifests(base, 'the base', head);
  const comment = reportFormats.markdown(report);
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `${count} pages, of which ${report.pages.length} differ: the report in ${seconds.toFixed(1)} s, a comment of ${comment.length} characters`,
  );
}

/** The manifest as its file; pages are rendered one at a time, as they are read from a build. */
async function describe(checked: CheckedContent): Promise<Buffer> {
  const { site } = checked;
  let rendering = 0;
  function* pages(): FinishedSite['pages'] {
    for (const page of site.pages) {
      const started = performance.now();
      const html = `<!DOCTYPE html><html><head><title>${page.title}</title></head><body>${renderToStaticMarkup(<SitePage site={site} page={page} around={surroundPage(site, page)} />)}</body></html>`;
      rendering += performance.now() - started;
      yield [page.url, { bytes: html.length, reading: readPage(html) }];
    }
  }
  const started = performance.now();
  const finished = {
    pages: pages(),
    sheets: new Map(),
    scripts: new Map(),
    sizeOf: () => undefined,
    program: readProgram(root),
  };
  const packed = packManifest(await makeManifest(finished, checked, await listContent(checked)));
  const seconds = (performance.now() - started - rendering) / 1000;
  const each = packed.length / Math.max(1, site.pages.length);
  console.log(
    `a manifest of ${site.pages.length} pages: ${seconds.toFixed(1)} s, ${packed.length} bytes, ${each.toFixed(0)} a page`,
  );
  return packed;
}
