import { SEARCH_URL } from '@/lib/content';

/** Props of `Header`. */
export interface HeaderProps {
  /** As `site.yml` has it. */
  siteName: string;
}

/** The site’s name, which leads home, and the way to its search. */
export function Header({ siteName }: HeaderProps) {
  return (
    <header className="site-header">
      <div className="container">
        <a className="site-header__name" href="/">
          <svg width="32" height="32" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
            <circle cx="6" cy="26" r="4" />
            <path d="M6 26c0-9 20-3 20-13" />
            <circle cx="26" cy="8" r="5" className="site-header__goal" />
          </svg>
          <span>{siteName}</span>
        </a>
        <a className="site-header__search" href={SEARCH_URL}>
          Search
        </a>
      </div>
    </header>
  );
}
