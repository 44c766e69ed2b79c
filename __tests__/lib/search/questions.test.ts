import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { checkSite } from '@/lib/checks';
import { listSearched } from '@/lib/plain';
import { type FoundPage, SiteSearch } from '@/lib/search';

/** What a visitor types, and where the answer stands: any of these. */
interface Question {
  asks: string;
  answers: string[];
}

const questions: Question[] = parse(readFileSync('__tests__/fixtures/search-questions.yml', 'utf8'));

/** Compressed, for this site. */
const INDEX_BUDGET = 30_000;

const isAnswer = ({ url, sections }: FoundPage, { answers }: Question) =>
  answers.includes(url) || sections.some((section) => answers.includes(section.url));

describe('the search of this site', () => {
  it('answers sixty questions in visitors’ words', async () => {
    const { site } = await checkSite('content');
    const searched = listSearched(site);
    const links = searched.pages.flatMap(({ url, sections }) => [url, ...sections.map(([id]) => `${url}#${id}`)]);
    expect(questions.flatMap(({ answers }) => answers).filter((each) => !links.includes(each))).toEqual([]);
    expect(new Set(questions.map(({ asks }) => asks)).size).toBe(60);

    const search = new SiteSearch(searched);
    const places = questions.map((question) => ({
      asks: question.asks,
      place: search.find(question.asks).findIndex((found) => isAnswer(found, question)) + 1,
    }));
    const notFirst = places.filter(({ place }) => place !== 1);
    const notInThree = places.filter(({ place }) => place < 1 || place > 3);
    console.info(`not first: ${notFirst.map(({ asks, place }) => `${asks} (${place || 'not found'})`).join(', ')}`);
    expect(notInThree.length).toBeLessThanOrEqual(3);
    expect(notFirst.length).toBeLessThanOrEqual(12);
  });

  it('keeps its index small', async () => {
    const { site } = await checkSite('content');
    const bytes = gzipSync(JSON.stringify(listSearched(site))).length;
    console.info(`index: ${bytes} bytes compressed`);
    expect(bytes).toBeLessThan(INDEX_BUDGET);
  });
});
