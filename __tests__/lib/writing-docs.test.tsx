import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import sharp from 'sharp';
import { Parts } from '@/components/blocks/Parts';
import { downloadFiles, pictureFiles } from '@/components/examples';
import { PageView } from '@/components/page/page-view/PageView';
import { checkSite } from '@/lib/checks';
import { getPage } from '@/lib/content';
import { formats } from '@/lib/problems';
import { makeTree, removeTrees } from '../support/content-tree';

const text = readFileSync(join(process.cwd(), 'docs/writing-content.md'), 'utf8');

/** The site that the examples are, each below the name of its file. */
const site = Object.fromEntries(
  [...text.matchAll(/^`content\/([^`\n]+)`\n\n```(?:markdown|yaml)\n([\s\S]*?)^```$/gm)].map(
    ([, path = '', file = '']) => [path, file],
  ),
);
const pages = Object.keys(site).filter((path) => /(^|\/)[^_/]+\.md$/.test(path));

/** The page that shows each block, or a form of it, below a heading of its own. */
const blocks = [...text.matchAll(/^####? (\w+(?:: \w+)?)\n\n.*\n\n```markdown\n([\s\S]*?)^```$/gm)].map(
  ([, block = '', page = '']) => ({ block, page }),
);

/** What the examples of blocks name. */
const blockFiles = {
  'site.yml': 'name: Example\n',
  'home.md': '---\ntitle: Home\ncontent: [content/example]\n---\n',
  '_example.md': 'Text.\n',
  ...pictureFiles,
  ...downloadFiles,
};

/** The day of the examples: on a later one, their figures are old, and their reviews due. */
const TODAY = '2026-11-25';

/** Checks a site of examples, with what they take as there: the first page, and the picture. */
async function build(files: Readonly<Record<string, string | Uint8Array>>) {
  const picture = sharp({ create: { width: 1200, height: 600, channels: 3, background: '#246' } });
  const folder = makeTree({
    'home.md': '---\ntitle: Home\n---\n',
    'media/images/classroom.jpg': await picture.jpeg().toBuffer(),
    ...files,
  });
  return { folder, ...(await checkSite(folder, TODAY)) };
}

afterAll(removeTrees);

describe('docs/writing-content.md', () => {
  it('has a file for every example, or a block', () => {
    const fences = [...text.matchAll(/^```(markdown|yaml)$/gm)];
    expect(fences).toHaveLength(Object.keys(site).length + blocks.length);
    expect(blocks.length).toBeGreaterThan(5);
  });

  it('has examples that make a site without a problem', async () => {
    expect((await build(site)).problems).toEqual([]);
  });

  it.each(pages)('has content/%s, which renders', async (path) => {
    const { site: built } = await build(site);
    const page = getPage(built, `/${path.replace(/\.md$/, '')}`);
    const html = page && renderToStaticMarkup(<PageView page={page} />);
    expect(html).toContain(`${page?.heading}</h1>`);
    expect(html).not.toMatch(/\$[a-z]|\[object|undefined/);
  });

  it.each(blocks)('has an example of $block without a problem, which renders', async ({ page }) => {
    const { site: built, problems } = await build({ ...blockFiles, 'page.md': page });
    expect(problems).toEqual([]);
    const body = getPage(built, '/page')?.body ?? [];
    expect(body).toHaveLength(1);
    expect(renderToStaticMarkup(<Parts parts={body} />)).not.toMatch(/^$|\$[a-z]|\[object|undefined/);
  });

  it('shows a problem as the check prints it', async () => {
    const [, wrong = '', path = ''] = /had written `([^`]+)` in\s`content\/([^`]+)`/.exec(text) ?? [];
    const right = wrong.replace('coursse', 'courses');
    expect(site[path]).toContain(right);
    const { folder, problems, sources } = await build({ ...site, [path]: site[path]?.replace(right, wrong) ?? '' });
    const [, shown] = /```text\n([\s\S]*?)\n```/.exec(text) ?? [];
    expect(formats.text(problems, { sources, colour: false }).replaceAll(folder, 'content')).toBe(shown);
  });

  it('links to headings that it has', () => {
    const idOf = (heading: string) =>
      heading
        .toLowerCase()
        .replace(/[^\w -]/g, '')
        .replaceAll(' ', '-');
    const ids = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => idOf(heading));
    const fragments = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, fragment = '']) => fragment);
    expect(fragments.filter((fragment) => !ids.includes(fragment))).toEqual([]);
  });
});
