import { renderToStaticMarkup } from 'react-dom/server';
import { listSets } from '@/gallery/all-sets';
import { renderExample } from '@/gallery/render-example';
import { checkSite } from '@/lib/checks';
import type { Site } from '@/lib/content';
import { accessibilityTree } from '@/scripts/gallery/accessibility-tree';
import { openPreview } from '../support/preview';

/** Roles that a browser's tree tells and ours leaves out, or the other way round: their texts are compared all the same. */
const LEFT_OUT = /^(blockquote|code|definition|emphasis|paragraph|strong|summary|term|text)\b/;

const preview = openPreview();
const ours = listSets()
  .filter(({ room }) => room !== 'govuk')
  .flatMap((set) => set.examples.map((example) => [`${set.room}/${set.slug}/${example.slug}`, example] as const));

let site: Site;
beforeAll(async () => {
  ({ site } = await checkSite('content'));
});

/** The roles and names of a tree, in its order: `link Go`. */
function listRoles(tree: string, line: RegExp): string[] {
  return tree
    .split('\n')
    .flatMap((each) => {
      const [, role, name = ''] = line.exec(each) ?? [];
      return role ? [`${role} ${name.replace(/\\"/g, '"')}`.trim()] : [];
    })
    .filter((each) => !LEFT_OUT.test(each));
}

describe('accessibilityTree', () => {
  it.each(ours)('tells the roles and names of %s that the browser tells', async (address, example) => {
    await preview.withoutScript.goto(`${preview.address}/gallery/${address}`);
    // Ours tells of what is closed too.
    await preview.withoutScript.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const browsers = await preview.withoutScript.locator('body').ariaSnapshot();
    const told = accessibilityTree(renderToStaticMarkup(await renderExample(example, site)));
    expect(listRoles(told, /^\s*([a-z]+)(?: "(.*?)")?(?: \[.*| described as .*)?$/)).toEqual(
      listRoles(browsers, /^\s*- '?([a-z]+)(?: "((?:[^"\\]|\\.)*)")?/),
    );
  });
});
