import type { Page } from '@/lib/content';
import { Button } from '../../govuk/button/Button';

/** Props of `PageTitle`. */
export interface PageTitleProps {
  /** The page whose title it is. */
  page: Pick<Page, 'heading' | 'titleCaption' | 'subtitle' | 'titleParagraph' | 'heroButton'>;
}

/** The one h1 of a page, and what stands round it. */
export function PageTitle({ page }: PageTitleProps) {
  return (
    <div className="page-title">
      <h1 className="page-title__heading">
        {page.titleCaption && <span className="page-title__caption">{page.titleCaption} </span>}
        {page.heading}
      </h1>
      {page.subtitle && <p className="page-title__subtitle">{page.subtitle}</p>}
      {page.titleParagraph && <p className="page-title__paragraph">{page.titleParagraph}</p>}
      {page.heroButton && <Button href={page.heroButton.url}>{page.heroButton.text}</Button>}
    </div>
  );
}
