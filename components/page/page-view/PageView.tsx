import type { Page } from '@/lib/content';
import { Parts } from '../../blocks/Parts';
import { BackLink } from '../../govuk/back-link/BackLink';
import { Hero } from '../hero/Hero';
import { NumberedAccordion } from '../numbered-accordion/NumberedAccordion';
import { PageTitle } from '../page-title/PageTitle';
import { PromoBlock } from '../promo-block/PromoBlock';
import { RelatedContent } from '../related-content/RelatedContent';

/** Props of `PageView`. */
export interface PageViewProps {
  /** The page, all its parts in place. */
  page: Page;
}

/** A whole page between header and footer. */
export function PageView({ page }: PageViewProps) {
  const { backlink, hero, body, accordion, related, promos, fullwidth } = page;
  return (
    <>
      {backlink && (
        <nav className="container" aria-label="Back">
          <BackLink href={backlink.url}>Back to {backlink.text}</BackLink>
        </nav>
      )}
      <main id="main-content">
        {hero ? <Hero page={page} picture={hero} /> : <PlainTitle page={page} />}
        <div className={fullwidth ? 'container columns columns--full' : 'container columns'}>
          <article>
            <Parts parts={body} />
            {accordion && <NumberedAccordion accordion={accordion} />}
          </article>
          {!fullwidth && <RelatedContent links={related} />}
        </div>
        {promos.length > 0 && (
          <div className="container">
            {promos.map((promo) => (
              <PromoBlock key={promo.heading} promo={promo} />
            ))}
          </div>
        )}
      </main>
    </>
  );
}

function PlainTitle({ page }: PageViewProps) {
  return (
    <div className="container plain-title">
      <PageTitle page={page} />
    </div>
  );
}
