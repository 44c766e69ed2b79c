import { checkSite } from '@/lib/checks';
import { type Problem, toRecord } from '@/lib/problems';
import { badInputs, readGolden, topics, writeGolden } from '../support/bad-inputs';
import { page } from '../support/bad-inputs/parts';
import { makeTree, removeTrees } from '../support/content-tree';

afterAll(removeTrees);

/** The day on which the trees are checked. */
const TODAY = '2026-09-01';

async function problemsOf(files: Record<string, string | Uint8Array>, isBare = false) {
  const folder = makeTree(isBare ? files : { 'site.yml': 'name: Example\n', ...files });
  const { problems } = await checkSite(folder, TODAY);
  return problems.map((each) =>
    toRecord({
      ...each,
      file: each.file.slice(folder.length + 1),
      message: each.message.replaceAll(`${folder}/`, ''),
    }),
  );
}

describe.each(topics)('checkSite, bad input: %s', (topic) => {
  const golden = readGolden(topic);
  const reported = new Map<string, Problem[]>();
  if (process.env.WRITE_GOLDEN) afterAll(() => writeGolden(topic, reported));

  it.each(badInputs[topic])('reports $name', async ({ name, file, wrong, beside, isBare }) => {
    const problems = await problemsOf({ ...beside, [file]: wrong }, isBare);
    reported.set(name, problems);
    if (!process.env.WRITE_GOLDEN) expect(problems).toEqual(golden.get(name));
    expect(problems).not.toEqual([]);
  });

  it.each(badInputs[topic])(
    'is silent where $name is put right',
    async ({ file, rightFile, right, beside, rightBeside }) => {
      expect(await problemsOf({ ...(rightBeside ?? beside), [rightFile ?? file]: right })).toEqual([]);
    },
  );

  it('keeps a record for each kind, and for no other', () => {
    expect([...golden.keys()].sort()).toEqual(badInputs[topic].map(({ name }) => name).sort());
  });
});

describe('checkSite', () => {
  it('reports the faults of several files at once, in the order of files and places', async () => {
    const problems = await problemsOf({
      'home.md': '---\ntitle: Home\nnoindex: yes\n---\n\nA <b>bold</b> $vlaue$ and [a link](/nowhere).\n',
      'broken.md': '---\ntitle: A: B\n---\n',
      'unclosed.md': '---\ntitle: A\n',
    });
    expect(problems.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)).toEqual([
      'broken.md:2:8 yaml-syntax',
      'home.md:3:10 wrong-type',
      'home.md:6:3 raw-html',
      'home.md:6:15 unknown-name',
      'home.md:6:36 dead-link',
      'unclosed.md:1:1 front-matter-fence',
    ]);
  });

  it('reports an unknown name beside other faults of its page and of the values', async () => {
    const problems = await problemsOf({
      'home.md': page(
        'descripton: x\ninset_text:\n  note: {txt: Ask.}',
        '\n$note$ costs $fee_lo$, or $fee_hi$.\n\n$note$\n',
      ),
      'values/fees.yml':
        'fee:\n  low: {value: "£1", as_of: 2026-08-01, source: Us}\n  hi: {valeu: "£2", as_of: 2026-08-01}\n',
    });
    expect(problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([
      'home.md:1 missing-key',
      'home.md:2 unknown-key',
      'home.md:4 unknown-key',
      'home.md:7 unknown-name',
      'values/fees.yml:3 unknown-key',
    ]);
  });

  it('reports what nothing uses beside a page that cannot be read, unless that page may use it', async () => {
    const files = {
      'home.md': page('title: Home\ninset_text:\n  note: {text: Ask.}', '\nWelcome.\n'),
      '_fees.md': 'Fees.\n',
      '_visas.md': 'Visas.\n',
    };
    const told = async (broken: string) => {
      const problems = await problemsOf({ ...files, 'broken.md': broken });
      return problems.filter(({ rule }) => rule.startsWith('un')).map(({ file, rule }) => `${file} ${rule}`);
    };
    const rest = ['_visas.md unused-partial', 'home.md unplaced-block'];
    expect(await told('---\ntitle: A: B\n---\n')).toEqual(['_fees.md unused-partial', ...rest]);
    expect(await told('---\ntitle: A: B\ncontent: [content/fees]\n---\n')).toEqual(rest);
    expect(await told('---\ntitle: A: B\ncontent: [content/fes]\n---\n')).toEqual(rest);
    expect(await told('---\ntitle: A\ncontent: []\n---\n')).toEqual(['home.md unplaced-block']);
    expect(await told('---\ntitle: A: B\n---\n\n$note$\n')).toEqual(['_fees.md unused-partial', rest[0]]);
  });

  it('counts lines and columns the same with a byte order mark and CRLF line ends', async () => {
    const [problem] = await problemsOf({ 'home.md': '\uFEFF---\r\ntitle: Home\r\n---\r\n\r\nSee [x](/nowhere).\r\n' });
    expect(problem).toMatchObject({ rule: 'dead-link', line: 5, column: 9, endColumn: 17 });
  });

  it('reports the first byte that is not UTF-8', async () => {
    const folder = makeTree({
      'site.yml': 'name: x\n',
      'home.md': Buffer.from('---\ntitle: caf\xe9 bar\n---\n', 'latin1'),
    });
    const { problems } = await checkSite(folder);
    expect(problems.map(({ rule, line, column, message }) => ({ rule, line, column, message }))).toContainEqual({
      rule: 'unreadable-file',
      line: 2,
      column: 11,
      message: 'The byte 0xe9 is not text in UTF-8.',
    });
  });

  it('reports a fault in a partial once, however many pages use it', async () => {
    const using = '---\ntitle: A page\ncontent:\n  - content/shared\n---\n';
    const problems = await problemsOf({ 'home.md': using, 'two.md': using, '_shared.md': 'See [x](/nowhere).\n' });
    expect(problems).toHaveLength(1);
  });
});
