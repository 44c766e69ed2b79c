import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const read = (name: string) => readFileSync(`.github/workflows/${name}.yml`, 'utf8');

/** What each step of a workflow runs: shell, or a script of actions/github-script. */
function listScripts(text: string): string[] {
  const jobs: { steps: { run?: string; with?: { script?: string } }[] }[] = Object.values(parse(text).jobs);
  return jobs.flatMap(({ steps }) => steps.flatMap((step) => [step.run ?? [], step.with?.script ?? []].flat()));
}

describe.each(['preview', 'comment'])('the workflow %s', (name) => {
  const text = read(name);

  it('pins each action to a commit', () => {
    const uses = [...text.matchAll(/uses: (\S+)/g)].map(([, action = '']) => action);
    expect(uses.length).toBeGreaterThan(2);
    expect(uses.filter((action) => !/^actions\/[\w-]+@[\da-f]{40}$/.test(action))).toEqual([]);
  });

  it('puts nothing that a pull request says into a script', () => {
    const scripts = listScripts(text);
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });

  it('keeps no credentials beside the code', () => {
    expect(text.match(/persist-credentials: false/g)).toHaveLength(1);
    expect(text).not.toContain('secrets');
  });
});

describe('the workflow preview', () => {
  it('runs the code of forks with the right to read alone', () => {
    const { on, permissions, jobs } = parse(read('preview'));
    expect([on, permissions, jobs.report.permissions]).toEqual(['pull_request', { contents: 'read' }, undefined]);
  });

  it('adds what pages weigh as published to the report, also where something is broken', () => {
    const steps: { if?: string; run?: string; env?: object }[] = parse(read('preview')).jobs.report.steps;
    const weigh = steps.find(({ run }) => run?.includes('npm run --silent size -- --format markdown'));
    expect(weigh?.env).toEqual({ SITE_ENV: 'production', OUT_DIR: '.build/published' });
    expect(weigh?.if).toMatch(/!cancelled\(\)/);
    expect(weigh?.run).toContain('>> .build/comment/report.md');
  });
});

describe('the workflow comment', () => {
  it('runs the main branch’s script, and nothing of the pull request', () => {
    const { on, permissions, jobs } = parse(read('comment'));
    expect(on).toEqual({ workflow_run: { workflows: [parse(read('preview')).name], types: ['completed'] } });
    expect(permissions).toEqual({});
    const { ref, 'sparse-checkout': files } = jobs.comment.steps[0].with;
    expect(ref).toMatch(/^\$\{\{ github\.event\.repository\.default_branch \}\}$/);
    expect(files).toBe('.github/keep-comment.mjs');
  });
});

describe('the workflow test', () => {
  const { jobs } = parse(read('test'));

  it('runs the tests with each version of Node that is kept up, from the oldest that will do', () => {
    expect(jobs.test.strategy).toEqual({ 'fail-fast': false, matrix: { node: [20, 22, 24] } });
    expect(JSON.parse(readFileSync('package.json', 'utf8')).engines).toEqual({ node: '>=20.9' });
    expect(JSON.stringify(jobs.test.steps)).toContain('matrix.node');
  });

  it('asks for known faults of the packages, and fails where nobody knows', () => {
    const steps: { run?: string; 'continue-on-error'?: boolean }[] = jobs.audit.steps;
    expect(steps.at(-1)).toEqual({ run: 'npm run --silent audit' });
    expect(jobs.audit['continue-on-error']).toBeUndefined();
  });
});
