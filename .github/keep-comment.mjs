/**
 * Keeps one comment up to date on the pull request of a run. Whoever sent the pull request may have written the report:
 * here it is a text, of which nothing is run, and which says nothing of where it goes.
 */

import { lstatSync, readFileSync } from 'node:fs';

/** How the comment is known again. */
export const MARK = '<!-- what this pull request changes for visitors -->';

/** GitHub takes 65,536 characters; some are for the mark and the line above the report. */
const MOST_CHARACTERS = 65_000;

/** The report; undefined where there is none, or it is no plain file, or too long for a comment. */
export function readReport(path) {
  const file = lstatSync(path, { throwIfNoEntry: false });
  if (!file?.isFile() || file.size > 4 * MOST_CHARACTERS) return undefined;
  const report = readFileSync(path, 'utf8').trim();
  return report.length > 0 && report.length <= MOST_CHARACTERS ? report : undefined;
}

/**
 * Writes the comment, or writes it anew. Nothing is written where the branch has moved on since the run.
 *
 * @param github Octokit, as actions/github-script has it
 * @param repo the repository’s `owner` and `repo`
 * @param run the run that made the report, as the event `workflow_run` tells of it
 * @param report Markdown
 */
export async function keepComment(github, repo, run, report) {
  const head = `${run.head_repository.owner.login}:${run.head_branch}`;
  const { data: pulls } = await github.rest.pulls.list({ ...repo, state: 'open', head });
  const address = await findPreview(github, repo, run.head_sha);
  const body = [MARK, ...(address ? [`Preview: <${address}>`] : []), report].join('\n\n');
  for (const { number } of pulls.filter((pull) => pull.head.sha === run.head_sha)) {
    const asked = { ...repo, issue_number: number, per_page: 100 };
    const comments = await github.paginate(github.rest.issues.listComments, asked);
    // Anybody can write the mark: only a comment of these workflows is written anew.
    const own = comments.find((each) => each.user?.login === 'github-actions[bot]' && each.body?.startsWith(MARK));
    if (own) await github.rest.issues.updateComment({ ...repo, comment_id: own.id, body });
    else await github.rest.issues.createComment({ ...repo, issue_number: number, body });
  }
}

/** Where the host has put the preview of a commit, once it has said so. */
async function findPreview(github, repo, sha) {
  const { data: deployments } = await github.rest.repos.listDeployments({ ...repo, sha, per_page: 10 });
  for (const { id } of deployments) {
    const { data: statuses } = await github.rest.repos.listDeploymentStatuses({ ...repo, deployment_id: id });
    const address = statuses.find(({ state }) => state === 'success')?.environment_url;
    if (/^https:\/\/[^\s<>]+$/.test(address ?? '')) return address;
  }
  return undefined;
}
