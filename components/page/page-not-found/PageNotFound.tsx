import { SEARCH_URL } from '@/lib/content';

/** Props of `PageNotFound`. */
export interface PageNotFoundProps {
  /** The URL of the index that pages are suggested from. */
  indexUrl: string;
}

/** What stands at an address that leads nowhere: the ways on, and with a script the pages that its words fit. */
export function PageNotFound({ indexUrl }: PageNotFoundProps) {
  return (
    <main id="main-content" className="container plain-title prose">
      <h1>Page not found</h1>
      <p>If you typed the address, check that it is right. If you pasted it, check that you copied all of it.</p>
      <p>You can also:</p>
      <ul>
        <li>
          <a href="/">go to the home page</a>
        </li>
        <li>
          <a href={SEARCH_URL}>search, or see a list of all pages</a>
        </li>
        <li>choose a page from the menu above</li>
      </ul>
      <div role="status" data-module="page-suggestions" data-index={indexUrl} />
    </main>
  );
}
