import { compareManifests, reportFormats, toHtml } from '@/lib/report';
import type { Change } from '@/lib/report/report';
import { renderSite } from '../../support/rendered-site';

const program = { files: new Map<string, string>(), css: '' };
const page = (title: string, text: string) => `---\ntitle: ${title}\n---\n\n${text}\n`;

type Files = Readonly<Record<string, string>>;

async function compare(before: Files, after: Files) {
  const [base, head] = [await renderSite(before, program), await renderSite(after, program)];
  return compareManifests(base.manifest, 'the base', head.manifest);
}

/** All changes but figures, by the URL of their page. */
async function changesOf(before: Files, after: Files) {
  const { pages } = await compare(before, after);
  return new Map(
    pages.map(({ url, changes }): [string, Change[]] => [url, changes.filter(({ type }) => type !== 'measure')]),
  );
}

const site = { 'site.yml': 'name: Guide\nurl: https://a.example\n' };
const long = 'These are the words of a page that somebody has given another address, and they all stay as they were.';

describe('compareManifests', () => {
  const linking = (url: string) => ({
    ...site,
    'home.md': page('Home', `See [the page](${url}), [its end](${url}#end) and more.`),
    [`${url.slice(1)}.md`]: page('Moved', `${long}\n\n## End\n\nThe end.`),
  });

  it('tells links that follow a renamed page as one change, and no markup beside it', async () => {
    const changes = await changesOf(linking('/old'), linking('/new'));
    expect(changes.get('/')).toEqual([{ type: 'follow', from: '/old', to: '/new' }]);
    expect(reportFormats.text(await compare(linking('/old'), linking('/new')))).toContain(
      'Links follow the renamed page: /old → /new',
    );
  });

  it('tells of a renamed page nothing that is another for its address alone', async () => {
    const changes = await changesOf(linking('/old'), linking('/new'));
    expect(changes.get('/new')?.filter(({ type }) => type === 'meta')).toEqual([]);
  });

  it('still tells of a link to another page', async () => {
    const other = { ...linking('/old'), 'home.md': page('Home', 'See [the page](/), [its end](/old#end) and more.') };
    expect((await changesOf(linking('/old'), other)).get('/')).toEqual([{ type: 'link', href: '/old', isNew: false }]);
  });

  it('counts no words where the same ones stand in another element', async () => {
    const before = { ...site, 'home.md': page('Home', 'First.\n\nSomething to know\n\nLast.') };
    const after = { ...site, 'home.md': page('Home', 'First.\n\n## Something to know\n\nLast.') };
    const { pages } = await compare(before, after);
    const home = pages.find(({ url }) => url === '/');
    expect(home?.words).toEqual({ added: 0, removed: 0 });
    expect(home?.changes).toContainEqual({
      type: 'markup',
      region: 'main',
      kind: 'p → h2',
      text: 'Something to know',
    });
  });
});

describe('toHtml', () => {
  it('tells at a glance which pages differ for one reason, each leading to its place', async () => {
    const using = (shared: string) => ({
      ...site,
      '_shared.md': `${shared}\n`,
      'home.md': page('Home', 'Welcome.').replace('---\n', '---\ncontent: [content/shared]\n'),
      'a.md': page('All about A', 'Words.').replace('---\n', '---\ncontent: [content/shared]\n'),
    });
    const report = await compare(using('Ask the office.'), using('Ask our office.'));
    const html = toHtml(report);
    const [, glance = ''] = /At a glance<\/h2><ul>(.*?)<\/ul>/.exec(html) ?? [];
    expect(glance).toContain('<strong>Changed</strong>: <a href="#page-1">Home</a>, <a href="#page-2">All about A</a>');
    expect(glance).toContain('Because of _shared.md:1');
    expect(html).toMatch(/<section class="report__page" id="page-2"><h3><a href="\/a">All about A<\/a>/);
    expect(reportFormats.markdown(report)).toContain(
      '- **changed**, because of &#95;shared.md&#58;1: Home, All about A',
    );
  });
});
