import { checkFiles } from '@/lib/checks';
import { getPage } from '@/lib/content';
import { addEditLinks, makeReview, readReview } from '@/lib/review';

const files = {
  'site.yml': 'name: Example\nrepository: https://github.com/example/site\n',
  'home.md':
    '---\ntitle: Home\ninset_text:\n  note: {text: Note.}\naccordion:\n  steps:\n    One: {partial: content/part}\n---\n\nFirst.\n\n$note$\n',
  '_part.md': 'Ask [us](/lost).\n',
  'other.md': '---\ntitle: Other\n---\n\nSee [home](/).\n',
};
const facts = { branch: 'main', repository: 'https://github.com/example/site', folder: '' };

describe('addEditLinks', () => {
  it('names at each part the file and line that it is written in, a partial’s too', async () => {
    const { site } = await checkFiles(files);
    const home = getPage(site, '/');
    if (!home) throw new Error('there is no home page');
    const { body, accordion } = addEditLinks(home, facts);
    const parts = [...body, ...(accordion?.sections.flatMap(({ parts }) => parts) ?? [])];
    expect(parts.map(({ type, edit }) => [type, edit?.file, edit?.line])).toEqual([
      ['html', 'home.md', 10],
      ['inset_text', 'home.md', 4],
      ['html', '_part.md', 1],
    ]);
    expect(parts[1]?.edit?.url).toMatch(/^https:\/\/github\.com\/example\/site\/blob\/main\/home\.md\?plain=1#L4/);
  });

  it('adds nothing where the code host is not known', async () => {
    const { site } = await checkFiles(files);
    const [page] = site.pages;
    expect(page && addEditLinks(page, { folder: '' })).toEqual(page);
  });
});

describe('makeReview', () => {
  it('tells of each page its file and the problems of its own files, and survives being written', async () => {
    const { site, problems } = await checkFiles(files);
    const review = readReview(JSON.stringify(makeReview(site, problems, facts)));
    const told = Object.entries(review.pages).map(([url, page]) => [
      url,
      page.file,
      page.problems.map((each) => each.rule),
    ]);
    expect(told).toEqual([
      ['/', 'home.md', ['dead-link']],
      ['/other', 'other.md', []],
    ]);
    expect(review.facts).toEqual(facts);
  });
});
