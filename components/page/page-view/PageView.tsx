import type { NamedLink, Page } from '@/lib/content';
import type { PageSurroundings } from '@/lib/plain';
import { Parts } from '../../blocks/Parts';
import { BackLink } from '../../govuk/back-link/BackLink';
import { joinClasses } from '../../govuk/element';
import { Alert } from '../alert/Alert';
import { DraftStrip } from '../draft-strip/DraftStrip';
import { Hero } from '../hero/Hero';
import { Neighbours } from '../neighbours/Neighbours';
import { OnThisPage } from '../on-this-page/OnThisPage';
import { PageDates } from '../page-dates/PageDates';
import { PageTitle } from '../page-title/PageTitle';
import { PrintButton } from '../print-button/PrintButton';
import { PromoBlock } from '../promo-block/PromoBlock';
import { Sidebar } from '../sidebar/Sidebar';
import { Trail } from '../trail/Trail';
import { PageSections } from './PageSections';

/** Props of `PageView`. */
export interface PageViewProps {
  /** The page, all its parts in place. */
  page: Page;
  /** What stands round its text; nothing where it is shown alone. */
  around?: Partial<PageSurroundings>;
  /** Links to its sections, where it is long. */
  contents?: readonly NamedLink[];
}

/** A whole page between header and footer. */
export function PageView({ page, around = {}, contents = [] }: PageViewProps) {
  const { backlink, hero, alert, body, related, sidebar, promos, layout } = page;
  const { cards = [], trail = [], previous, next } = around;
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
      {!backlink && !isMinimal && <Trail links={trail} />}
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
            <OnThisPage links={contents} />
            <Parts parts={body} />
            <PageSections page={page} cards={cards} />
            {!isMinimal && <Neighbours previous={previous} next={next} />}
            <PageDates page={page} />
            {page.accordion && <PrintButton />}
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
