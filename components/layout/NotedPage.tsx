import { noteProblems } from '@/lib/checks';
import type { Problem } from '@/lib/problems';
import { DevelopmentProblems } from './DevelopmentProblems';
import { ProblemNotes } from './problem-notes/ProblemNotes';
import { SitePage, type SitePageProps } from './SitePage';

/** Props of `NotedPage`. */
export interface NotedPageProps extends Pick<SitePageProps, 'site' | 'page' | 'around'> {
  /** Those of the whole content. */
  problems: readonly Problem[];
}

/** Visitors never see these marks: their styles come with the page, not with the site’s. */
const MARKS = `
  [data-missing] { padding: 5px; border: 2px dashed var(--clay); overflow-wrap: anywhere }
  [data-missing]::before { content: "Missing picture: " }
`;

/** What `npm run dev` shows: a page with its problems at the parts that they come from, below those of the whole content. */
export function NotedPage({ site, page, around, problems }: NotedPageProps) {
  const noted = noteProblems(page, problems);
  return (
    <SitePage site={site} page={page} around={around} noted={noted.page}>
      <style>{MARKS}</style>
      <DevelopmentProblems problems={problems} ofPage={noted.count} />
      <ProblemNotes problems={noted.others} />
    </SitePage>
  );
}
