import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parseProblemMatchersJson } from '@rushstack/problem-matcher';
import { checkSite } from '@/lib/checks';
import { madeFiles } from '@/scripts/docs/made-files';
import { makeTree, removeTrees } from './support/content-tree';
import { type RunningCommand, startCommand } from './support/running-command';

const read = (name: string) => JSON.parse(readFileSync(join(process.cwd(), '.vscode', name), 'utf8'));
const [task] = read('tasks.json').tasks;
const [matcher] = parseProblemMatchersJson([{ name: 'content', ...task.problemMatcher }]);
const begins = new RegExp(task.problemMatcher.background.beginsPattern);
const ends = new RegExp(task.problemMatcher.background.endsPattern);

/** The problems that VS Code shows after the last whole round of the task, read from its lines as VS Code reads them. */
function readLastRound(printed: string): unknown[] | undefined {
  let shown: unknown[] | undefined;
  let round: unknown[] = [];
  for (const line of printed.split('\n')) {
    const found = matcher?.exec(`${line}\n`);
    if (found) round.push(found);
    if (begins.test(line)) round = [];
    if (ends.test(line)) shown = round;
  }
  return shown;
}

/** The same problems as the engine tells them. */
async function listProblems(folder: string) {
  const { problems } = await checkSite(folder);
  return problems.map(({ file, line, column, endLine, endColumn, severity, rule, message, hint }) => ({
    matcherName: 'content',
    file,
    line,
    column,
    // Where a problem ends on the line where it begins, VS Code takes that line.
    endLine: endLine === line ? undefined : endLine,
    endColumn,
    severity,
    code: rule,
    // Lines of an example in a hint stand below it, in the terminal alone.
    message: `${message} ${hint.split('\n')[0]}`,
  }));
}

const broken = {
  'site.yml': 'name: Example\nurl: nowhere\n',
  '_part.md': 'A <b>bold</b> word.\n\n<div>\n\n1:2:3-4 error x\n\n</div>\n',
  'home.md':
    '---\ntitle: Home\nnoindex: yes\ncontent: [content/part]\n---\n\nSee [x](/nowhere), 100% `a:1:1-2 error y`.\n',
  'other.md': '---\ntitle: A: B\n---\n',
};

let command: RunningCommand | undefined;

/** What VS Code shows, once that is as expected or waiting has no end. */
async function shownOnce(expected: unknown[]) {
  const isShown = (printed: string) => isDeepStrictEqual(readLastRound(printed), expected);
  return readLastRound((await command?.waitUntil(isShown)) ?? '');
}

afterAll(async () => {
  await command?.stop();
  removeTrees();
});

describe('.vscode/tasks.json', () => {
  it('shows every problem at its place, anew after each save', async () => {
    const folder = makeTree(broken);
    const [program, run, name, dashes, ...args] = [task.command, ...task.args];
    expect([program, run, name, dashes]).toEqual(['npm', 'run', 'check', '--']);
    command = startCommand([name, ...args], { CONTENT_DIR: folder });

    const first = await listProblems(folder);
    expect(first.length).toBeGreaterThan(5);
    expect(await shownOnce(first)).toEqual(first);

    writeFileSync(join(folder, 'other.md'), '---\ntitle: "A: B"\n---\n');
    const second = await listProblems(folder);
    expect(second).not.toEqual(first);
    expect(await shownOnce(second)).toEqual(second);

    mkdirSync(join(folder, 'deep'));
    writeFileSync(join(folder, 'new.md'), '---\ntitle: New\n---\n\n# Again\n\n[x](/other#y)\n');
    rmSync(join(folder, 'home.md'));
    renameSync(join(folder, 'other.md'), join(folder, 'moved.md'));
    const third = await listProblems(folder);
    expect(third).not.toEqual(second);
    expect(await shownOnce(third)).toEqual(third);

    expect(await command.stop()).toBe(0);
    command = undefined;
  });
});

describe('.vscode/settings.json', () => {
  it('holds each YAML file of the content against a schema that npm run docs makes', () => {
    const schemas = Object.entries<string>(read('settings.json')['yaml.schemas']);
    const made = Object.keys(madeFiles).filter((path) => /^docs\/schema\/(?!page|partial)/.test(path));
    expect(schemas.map(([schema]) => schema.replace('./', '')).sort()).toEqual(made.sort());
    const patterns = schemas.map(([, files]) => new RegExp(`^${files.replace('.', '\\.').replace('*', '[^/]*')}$`));
    const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yml'));
    const unmatched = files.filter((path) => !patterns.some((each) => each.test(`content/${path}`)));
    expect(unmatched).toEqual([]);
  });
});
