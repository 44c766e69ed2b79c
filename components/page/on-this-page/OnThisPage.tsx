import type { NamedLink } from '@/lib/content';

/** Props of `OnThisPage`. */
export interface OnThisPageProps {
  /** The headings of the page, in order. */
  links: readonly NamedLink[];
}

/** What a long page holds, so that visitors need not read all of it. */
export function OnThisPage({ links }: OnThisPageProps) {
  if (links.length === 0) return null;
  return (
    <nav className="on-this-page" aria-labelledby="on-this-page">
      <h2 className="on-this-page__heading" id="on-this-page">
        On this page
      </h2>
      <ul className="on-this-page__list">
        {links.map(({ text, url }) => (
          <li key={url}>
            <a href={url}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
