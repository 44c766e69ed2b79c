import { SEARCH_URL } from '@/lib/content';
import type { Letter } from '@/lib/plain';

/** Props of `SearchPage`. */
export interface SearchPageProps {
  /** Every page that can be found. */
  letters: readonly Letter[];
  /** The URL of the index that the search reads. */
  indexUrl: string;
}

/** The search: a form that a script answers as one types, and, without a question or a script, all pages from A to Z. */
export function SearchPage({ letters, indexUrl }: SearchPageProps) {
  return (
    <main id="main-content" className="container plain-title prose search-page">
      <h1>Search</h1>
      <div data-module="site-search" data-index={indexUrl}>
        {/* Shown by its styles in browsers that run the script: nothing moves when it starts. */}
        <search className="search-page__form" hidden>
          <form action={SEARCH_URL} method="get">
            <label htmlFor="search-for">What are you looking for?</label>
            <div className="search-page__field">
              <input
                className="search-page__input"
                id="search-for"
                name="q"
                type="search"
                autoComplete="off"
                enterKeyHint="search"
              />
              <button type="submit" className="govuk-button">
                Search
              </button>
            </div>
          </form>
        </search>
        <p role="status" />
        <ol className="search-page__results" />
        <section>
          <h2>All pages, A to Z</h2>
          {letters.map(({ letter, pages }) => (
            <div className="search-page__letter" key={letter}>
              <h3>{letter}</h3>
              <ul>
                {pages.map(({ text, url, sections }) => (
                  <li key={url}>
                    <a href={url}>{text}</a>
                    {sections.length > 0 && (
                      <ul>
                        {sections.map((section) => (
                          <li key={section.url}>
                            <a href={section.url}>{section.text}</a>
                          </li>
                        ))}
                      </ul>
                    )}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      </div>
    </main>
  );
}
