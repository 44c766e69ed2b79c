import { readProgram } from '@/scripts/report/program-files';

describe('readProgram', () => {
  const paths = [...readProgram(process.cwd()).keys()];

  it.each(['app/layout.tsx', 'client/site.ts', 'lib/publish/icons.ts', 'lib/search/words.ts', 'package-lock.json'])(
    'takes in %s, which makes pages what they are',
    (path) => {
      expect(paths).toContain(path);
    },
  );

  it('leaves out examples, and rooms that no page is made by', () => {
    expect(paths.filter((path) => /\.examples\.|\.gallery\.|^lib\/(desk|report|checks|rename)\//.test(path))).toEqual(
      [],
    );
  });
});
