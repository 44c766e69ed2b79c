import type { NamedLink } from '@/lib/content';

/** Props of `RelatedContent`. */
export interface RelatedContentProps {
  /** In the order shown. */
  links: readonly NamedLink[];
}

/** Links to pages that help with this one. */
export function RelatedContent({ links }: RelatedContentProps) {
  if (links.length === 0) return null;
  return (
    <aside className="related-content" aria-labelledby="related-content">
      <h2 className="related-content__heading" id="related-content">
        Related content
      </h2>
      <ul className="related-content__list">
        {links.map(({ text, url }) => (
          <li key={text}>
            <a href={url}>{text}</a>
          </li>
        ))}
      </ul>
    </aside>
  );
}
