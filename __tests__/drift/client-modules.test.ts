import { checkSite } from '@/lib/checks';
import { loadComponents } from '@/scripts/components/load-components';
import { tracePages } from '@/scripts/components/trace-pages';
import { checkParts, findUnusedModules } from '@/scripts/drift/client-modules';
import { makeTree, removeTrees } from '../support/content-tree';

afterAll(removeTrees);

const bundle = "export const options = { entryPoints: ['client/site.ts'] };\n";

describe('findUnusedModules', () => {
  it('finds nothing here', () => {
    expect(findUnusedModules('.')).toEqual([]);
  });

  it('reports a module that no entry leads to', () => {
    const root = makeTree({
      'scripts/finish/client-bundle.ts': bundle,
      'client/site.ts': "import { start } from './start';\nstart();\n",
      'client/start.ts': 'export function start() {}\n',
      'client/left-over.ts': "import './start';\n",
    });
    expect(findUnusedModules(root)).toEqual([
      'client/left-over.ts: no script of a page takes it in. Import it or remove it.',
    ]);
  });
});

describe('checkParts', () => {
  it('finds nothing here', async () => {
    const { site } = await checkSite('content');
    const used = [...tracePages(site, await loadComponents()).keys()];
    const folders = used.filter((address) => address.startsWith('govuk/')).map((address) => address.slice(6));
    expect(folders).toContain('accordion');
    expect(checkParts('.', folders)).toEqual([]);
  });

  it('reports a part that no component marks, and one on a page that is not started', () => {
    const root = makeTree({
      'client/part-names.ts': "export const sitePartNames = ['govuk-rocket'];\n",
      'components/govuk/tabs/Tabs.tsx': "export const Tabs = () => element({ 'data-module': 'govuk-tabs' });\n",
    });
    const unknown = 'client/part-names.ts names "govuk-rocket", which no component marks with data-module.';
    expect(checkParts(root, [])).toEqual([unknown]);
    expect(checkParts(root, ['tabs'])).toEqual([
      unknown,
      'components/govuk/tabs/Tabs.tsx is on a page, but client/part-names.ts does not name its "govuk-tabs".',
    ]);
  });
});
