import '../../support/published-react';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareManifests, type Report } from '@/lib/report';
import { toJson } from '@/lib/report/to-json';
import { type RenderedSite, renderSite } from '../../support/rendered-site';
import { structureChanges } from '../../support/scripted-changes/structure';
import { type Edit, firstState } from '../../support/scripted-changes/tree';
import { wordChanges } from '../../support/scripted-changes/words';

/** What the report has to say of a change: entries alike with the URLs of their pages, and problems. */
interface Expected {
  /** `EVERY` stands for all pages of the base. */
  pages: Record<string, string[]>;
  problems: string[];
}

const file = join(process.cwd(), '__tests__/fixtures/report-changes.json');
const expected: Record<string, Expected> = JSON.parse(readFileSync(file, 'utf8'));
const changes = [...wordChanges, ...structureChanges];
const EVERY = 'EVERY';
let first: RenderedSite | undefined;

async function render(...edits: (Edit | undefined)[]): Promise<RenderedSite> {
  const state = firstState();
  for (const edit of edits) edit?.(state);
  return renderSite(state.files, state.program);
}

function summarise(report: Report, base: RenderedSite): Expected {
  const json = toJson(report);
  const pages: Record<string, string[]> = {};
  for (const { url, change, from, because, words } of json.pages) {
    const causes = because.map(({ file: path, line }) => `${path}:${line}`).join(' ');
    const key = `${change}${from === undefined ? '' : ` from ${from}`} because ${causes} +${words.added} -${words.removed}`;
    pages[key] = [...(pages[key] ?? []), url].sort();
  }
  const every = JSON.stringify([...base.pages.keys()].sort());
  for (const [key, urls] of Object.entries(pages)) if (JSON.stringify(urls) === every) pages[key] = [EVERY];
  const problems = json.problems.map(
    ({ severity, rule, file: path, message }) => `${severity} ${rule} ${path} ${message}`,
  );
  return { pages, problems };
}

/** A page without white space. */
function inEssence(html: string | undefined): string | undefined {
  return html?.replace(/\s+/g, ' ').replace(/ ?(<[^>]*>) ?/g, '$1');
}

describe('compareManifests', () => {
  beforeAll(async () => {
    first = await render();
  });

  it('is tried with 50 changes, each with what is expected of it', () => {
    expect(changes.map(({ name }) => name).sort()).toEqual(Object.keys(expected).sort());
    expect(changes).toHaveLength(50);
  });

  it.each(changes.map((change) => [change.name, change] as const))('tells of %s', async (name, { before, edit }) => {
    const base = before ? await render(before) : first;
    const head = await render(before, edit);
    if (!base) throw new Error('the first state is not rendered');
    const report = compareManifests(base.manifest, 'the base', head.manifest);
    expect(summarise(report, base)).toEqual(expected[name]);
    const urls = [...new Set([...base.pages.keys(), ...head.pages.keys()])];
    const differing = urls.filter((url) => inEssence(base.pages.get(url)) !== inEssence(head.pages.get(url)));
    const listed = report.pages.flatMap(({ url, from }) => [url, ...(from === undefined ? [] : [from])]);
    // A style sheet is a file of its own: the HTML of the pages that it applies to is as it was.
    if (name !== 'a style') expect([...new Set(listed)].sort()).toEqual(differing.sort());
    expect(head.checked.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
