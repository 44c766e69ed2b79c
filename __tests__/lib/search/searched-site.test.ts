import { readSearchedSite } from '@/lib/search';

describe('readSearchedSite', () => {
  it('returns what was published', () => {
    const site = { pages: [{ url: '/', title: 'Home', description: '', keywords: [], sections: [] }], synonyms: [] };
    expect(readSearchedSite(JSON.stringify(site))).toEqual(site);
  });

  it.each(['[]', 'null', '{"pages":1}', '<!doctype html>'])('throws for %s', (json) => {
    expect(() => readSearchedSite(json)).toThrow();
  });
});
