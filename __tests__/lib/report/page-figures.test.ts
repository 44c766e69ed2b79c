import { compareManifests, reportFormats } from '@/lib/report';
import { countSilentPictures, countSkippedLevels } from '@/lib/report/page-figures';
import { renderSite } from '../../support/rendered-site';

const program = { files: new Map<string, string>(), css: '' };
const plain = 'You send us a form and we tell you by email if you can start in May. ';
const hard = 'Administrators determine international eligibility annually. ';

const render = (files: Record<string, string>) =>
  renderSite({ 'site.yml': 'name: A\n', 'home.md': '---\ntitle: Home\n---\n\nHome.\n', ...files }, program);
const page = (text: string) => `---\ntitle: A\n---\n\n${text}\n`;

async function reportOn(before: Record<string, string>, after: Record<string, string>): Promise<string> {
  const [base, head] = [await render(before), await render(after)];
  return reportFormats.text(compareManifests(base.manifest, 'b', head.manifest));
}

describe('compareFigures', () => {
  it('tells length and reading age of a page that changed, as they were and as they are', async () => {
    const told = await reportOn({ 'a.md': page(plain.repeat(8)) }, { 'a.md': page(plain.repeat(8) + hard.repeat(8)) });
    expect(told).toMatch(/ {2}words: \d+ → \d+\n/);
    expect(told).toMatch(/ {2}reading age: \d+(\.\d)? → \d+(\.\d)?$/m);
  });

  it('tells what a new page is like', async () => {
    const told = await reportOn({}, { 'a.md': page(plain.repeat(8)) });
    expect(told).toMatch(/^\/a \(added; .*\n.*\n {2}words: \d+\n {2}reading age: \d+(\.\d)?\n/m);
  });

  it('tells nothing of figures that stay', async () => {
    const text = `${plain.repeat(8)}Ask us.`;
    const told = await reportOn({ 'a.md': page(text) }, { 'a.md': page(text.replace('Ask', 'Tell')) });
    expect(told).toContain('/a (changed');
    expect(told).not.toMatch(/ {2}words:|reading age/);
  });
});

describe('countSkippedLevels', () => {
  it.each([
    ['no heading', [], 0],
    ['each below the one before', [1, 2, 3, 2], 0],
    ['two steps down at once, twice', [1, 3, 2, 4], 2],
  ])('counts, with %s', (_, levels, count) => {
    expect(countSkippedLevels(levels.map((level) => ({ level, text: '', id: '' })))).toBe(count);
  });
});

describe('countSilentPictures', () => {
  it('counts those without words', () => {
    expect(countSilentPictures(['', ' ', 'A class'].map((alt) => ({ src: '/a.png', alt })))).toBe(2);
  });
});
