import type { Problem } from '@/lib/problems';
import { type PageReview, type ReviewFacts, sourceLink } from '@/lib/review';
import { wholeFile } from '@/lib/source';
import { Details } from '../../govuk/details/Details';
import { PhaseBanner } from '../../govuk/phase-banner/PhaseBanner';
import { ProblemNotes } from '../problem-notes/ProblemNotes';

/** Props of `PreviewBanner`. */
export interface PreviewBannerProps {
  /** What the preview was built from. */
  facts: ReviewFacts;
  /** What is told of the page; none where it has no file of its own. */
  page?: PageReview | undefined;
}

/** How many characters of a commit are shown, as code hosts do. */
const SHORT = 7;

/**
 * What stands above every page of a preview: what it was built from, the ways to the report and to the editor’s desk, and
 * the page’s problems.
 */
export function PreviewBanner({ facts, page }: PreviewBannerProps) {
  const { branch, commit } = facts;
  const edit = page && sourceLink(facts, wholeFile(page.file));
  return (
    <section className="preview-banner" aria-label="Preview" data-preview="">
      <div className="container">
        <PhaseBanner tag={{ children: 'Preview' }}>
          {branch && (
            <>
              Branch <strong>{branch}</strong>{' '}
            </>
          )}
          {commit && (
            <>
              Commit <code title={commit}>{commit.slice(0, SHORT)}</code>{' '}
            </>
          )}
          <a href="/preview">See what changes</a> <a href="/preview/inventory">All pages</a>
          {edit && (
            <>
              {' '}
              <a href={edit}>Edit this page</a>
            </>
          )}
        </PhaseBanner>
        {page && <PageProblems problems={page.problems} facts={facts} />}
      </div>
    </section>
  );
}

function PageProblems({ problems, facts }: { problems: readonly Problem[]; facts: ReviewFacts }) {
  if (problems.length === 0) return null;
  return (
    <Details summary={`Problems of this page: ${problems.length}`}>
      <ProblemNotes problems={problems} linkTo={(place) => sourceLink(facts, place)} />
    </Details>
  );
}
