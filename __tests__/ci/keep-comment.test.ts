import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepComment, MARK, readReport } from '@/.github/keep-comment.mjs';
import { makeTree, removeTrees } from '../support/content-tree';

afterAll(removeTrees);

const repo = { owner: 'example', repo: 'site' };
const run = { head_sha: 'abc', head_branch: 'more', head_repository: { owner: { login: 'somebody' } } };

interface Comment {
  id: number;
  user: { login: string };
  body: string;
}

interface Asked {
  body: string;
  head?: string;
  issue_number?: number;
  comment_id?: number;
}

/** GitHub as these calls find it: pull request 7, at a commit, with comments and what a host has deployed. */
function makeGithub(sha: string, comments: Comment[], address?: string) {
  const written: string[] = [];
  const rest = {
    pulls: {
      list: async ({ head }: Asked) => ({ data: head === 'somebody:more' ? [{ number: 7, head: { sha } }] : [] }),
    },
    repos: {
      listDeployments: async () => ({ data: address ? [{ id: 1 }] : [] }),
      listDeploymentStatuses: async () => ({ data: [{ state: 'success', environment_url: address }] }),
    },
    issues: {
      listComments: comments,
      createComment: async ({ issue_number, body }: Asked) => written.push(`new on ${issue_number}: ${body}`),
      updateComment: async ({ comment_id, body }: Asked) => written.push(`${comment_id}: ${body}`),
    },
  };
  return { written, github: { rest, paginate: async (list: Comment[]) => list } };
}

describe('keepComment', () => {
  it('writes a comment where there is none of its own', async () => {
    const { github, written } = makeGithub('abc', [{ id: 1, user: { login: 'somebody' }, body: MARK }]);
    await keepComment(github, repo, run, 'A report.');
    expect(written).toEqual([`new on 7: ${MARK}\n\nA report.`]);
  });

  it('writes its own comment anew, with the address of the preview', async () => {
    const own = { id: 2, user: { login: 'github-actions[bot]' }, body: `${MARK}\n\nAn old report.` };
    const { github, written } = makeGithub('abc', [own], 'https://more.example');
    await keepComment(github, repo, run, 'A report.');
    expect(written).toEqual([`2: ${MARK}\n\nPreview: <https://more.example>\n\nA report.`]);
  });

  it('writes nothing where the branch has moved on', async () => {
    const { github, written } = makeGithub('def', []);
    await keepComment(github, repo, run, 'A report.');
    expect(written).toEqual([]);
  });

  it('names no address that is none', async () => {
    const { github, written } = makeGithub('abc', [], 'https://a> @everyone');
    await keepComment(github, repo, run, 'A report.');
    expect(written).toEqual([`new on 7: ${MARK}\n\nA report.`]);
  });
});

describe('readReport', () => {
  it('reads a file, but no link, folder, or text that no comment can hold', () => {
    const folder = makeTree({ 'report.md': 'A report.\n', 'empty.md': '\n' });
    const at = (name: string) => join(folder, name);
    symlinkSync(at('report.md'), at('link.md'));
    mkdirSync(at('folder.md'));
    writeFileSync(at('long.md'), 'a'.repeat(65_001));
    const names = ['report', 'empty', 'link', 'folder', 'long', 'none'];
    expect(names.map((name) => readReport(at(`${name}.md`)))).toEqual(['A report.', ...Array(5).fill(undefined)]);
  });
});
