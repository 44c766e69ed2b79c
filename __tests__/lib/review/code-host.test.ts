import { type ReviewFacts, readRepository, sourceLink } from '@/lib/review';

const place = { file: 'content/a/b.md', line: 5, column: 1, endLine: 7, endColumn: 9 };
const facts = (repository: string, rest: Partial<ReviewFacts> = {}): ReviewFacts => {
  return { branch: 'main', repository, folder: '', ...rest };
};

describe('sourceLink', () => {
  it.each([
    ['https://github.com/a/site', 'https://github.com/a/site/blob/main/content/a/b.md?plain=1#L5-L7'],
    ['https://code.example/a/site', 'https://code.example/a/site/blob/main/content/a/b.md?plain=1#L5-L7'],
    ['https://gitlab.example/a/b/site', 'https://gitlab.example/a/b/site/-/blob/main/content/a/b.md?plain=1#L5-7'],
    ['https://bitbucket.org/a/site', 'https://bitbucket.org/a/site/src/main/content/a/b.md#lines-5:7'],
  ])('writes lines as the host of %s does', (repository, link) => {
    expect(sourceLink(facts(repository), place)).toBe(link);
  });

  it('names the folder in the repository, and what a branch’s name holds, letter by letter', () => {
    const link = sourceLink(facts('https://github.com/a/b', { branch: 'say/50%#?"', folder: 'site/' }), place);
    expect(link).toBe('https://github.com/a/b/blob/say/50%25%23%3F%22/site/content/a/b.md?plain=1#L5-L7');
  });

  it('takes the commit where no branch is known', () => {
    const link = sourceLink(facts('https://github.com/a/b', { branch: undefined, commit: 'abc' }), place);
    expect(link).toBe('https://github.com/a/b/blob/abc/content/a/b.md?plain=1#L5-L7');
  });

  it('leaves out the line on which a place ends before its first character', () => {
    expect(sourceLink(facts('https://github.com/a/b'), { ...place, endColumn: 1 })).toMatch(/#L5-L6$/);
  });

  it('returns nothing without repository, branch and commit, or for a file outside', () => {
    expect(sourceLink({ branch: 'main', folder: '' }, place)).toBeUndefined();
    expect(sourceLink(facts('https://github.com/a/b', { branch: undefined }), place)).toBeUndefined();
    const outside = ['/tmp/a.md', '../a.md', 'C:/a.md'];
    expect(outside.map((file) => sourceLink(facts('https://github.com/a/b'), { ...place, file }))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('readRepository', () => {
  it.each([
    ['https://github.com/a/site', 'https://github.com/a/site'],
    ['https://github.com/a/site.git/', 'https://github.com/a/site'],
    ['git@github.com:a/site.git', 'https://github.com/a/site'],
    ['ssh://git@gitlab.com/a/b/site.git', 'https://gitlab.com/a/b/site'],
    ['https://name:secret@github.com/a/site?x#y', 'https://github.com/a/site'],
    ['http://localhost:3000/a/site', 'http://localhost:3000/a/site'],
  ])('reads %s', (named, address) => {
    expect(readRepository(named)).toBe(address);
  });

  it.each(['', 'javascript:alert(1)', '/srv/site.git', 'https://'])('returns nothing for %j', (named) => {
    expect(readRepository(named)).toBeUndefined();
  });
});
