import type { Page } from '@/lib/content';
import type { CardGroup } from '@/lib/graph';
import { Parts } from '../../blocks/Parts';
import { BackLink } from '../../govuk/back-link/BackLink';
import { joinClasses } from '../../govuk/element';
import { Alert } from '../alert/Alert';
import { DraftStrip } from '../draft-strip/DraftStrip';
import { Hero } from '../hero/Hero';
import { PageDates } from '../page-dates/PageDates';
import { PageTitle } from '../page-title/PageTitle';
import { PromoBlock } from '../promo-block/PromoBlock';
import { Sidebar } from '../sidebar/Sidebar';
import { PageSections } from './PageSections';

/** Props of `PageView`. */
export interface PageViewProps {
  /** The page, all its parts in place. */
  page: Page;
  /** The pages that one can go on to, where the layout of the page shows them. */
  cards?: readonly CardGroup[];
}

/** A whole page between header and footer. */
export function PageView({ page, cards = [] }: PageViewProps) {
  const { backlink, hero, alert, body, related, sidebar, promos, layout } = page;
  const isMinimal = layout === 'minimal';
  const container = joinClasses('container', isMinimal && 'container--narrow');
  const hasSidebar = !page.fullwidth && !isMinimal && related.length + sidebar.length > 0;
  const isFull = page.fullwidth || isMinimal || (cards.length > 0 && !hasSidebar);
  return (
    <>
      {backlink && (
        <nav className={container} aria-label="Back">
          <BackLink href={backlink.url}>Back to {backlink.text}</BackLink>
        </nav>
      )}
      <main id="main-content">
        {page.draft && <DraftStrip />}
        {hero ? (
          <Hero page={page} picture={hero} />
        ) : (
          <div className={joinClasses(container, 'plain-title')}>
            <PageTitle page={page} />
          </div>
        )}
        <div className={joinClasses(container, 'columns', isFull && 'columns--full')}>
          <article>
            {alert && <Alert html={alert} />}
            <Parts parts={body} />
            <PageSections page={page} cards={cards} />
            <PageDates page={page} />
          </article>
          {hasSidebar && <Sidebar page={page} />}
        </div>
        {promos.length > 0 && !isMinimal && (
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
