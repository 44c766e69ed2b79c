import { PageMoved, type PageMovedProps } from '../page/page-moved/PageMoved';

/** A page at an old path: the browser leads on at once, and where it does not, there is a link. */
export function LeadOn({ to }: PageMovedProps) {
  return (
    <>
      <meta httpEquiv="refresh" content={`0; url=${to}`} />
      <PageMoved to={to} />
    </>
  );
}
