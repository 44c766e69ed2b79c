// The one register of examples. `npm run new` adds to it.

import { examples as arrowLink } from '../components/blocks/arrow-link/ArrowLink.examples';
import { examples as callToAction } from '../components/blocks/call-to-action/CallToAction.examples';
import { examples as contact } from '../components/blocks/contact/Contact.examples';
import { examples as expander } from '../components/blocks/expander/Expander.examples';
import { examples as figure } from '../components/blocks/figure/Figure.examples';
import { examples as inset } from '../components/blocks/inset/Inset.examples';
import { examples as keyDates } from '../components/blocks/key-dates/KeyDates.examples';
import { examples as quote } from '../components/blocks/quote/Quote.examples';
import { examples as steps } from '../components/blocks/steps/Steps.examples';
import { examples as youtubeVideo } from '../components/blocks/youtube-video/YoutubeVideo.examples';
import type { ExampleSet } from '../components/examples';
import { examples as daysUntil } from '../components/islands/days-until/DaysUntil.examples';
import { examples as gallerySearch } from '../components/islands/gallery-search/GallerySearch.examples';
import { examples as editLink } from '../components/layout/edit-link/EditLink.examples';
import { examples as footer } from '../components/layout/footer/Footer.examples';
import { examples as header } from '../components/layout/header/Header.examples';
import { examples as menu } from '../components/layout/menu/Menu.examples';
import { examples as phase } from '../components/layout/phase/Phase.examples';
import { examples as previewBanner } from '../components/layout/preview-banner/PreviewBanner.examples';
import { examples as problemNotes } from '../components/layout/problem-notes/ProblemNotes.examples';
import { examples as siteFrame } from '../components/layout/site-frame/SiteFrame.examples';
import { examples as alert } from '../components/page/alert/Alert.examples';
import { examples as cards } from '../components/page/cards/Cards.examples';
import { examples as draftStrip } from '../components/page/draft-strip/DraftStrip.examples';
import { examples as hero } from '../components/page/hero/Hero.examples';
import { examples as icon } from '../components/page/icon/Icon.examples';
import { examples as neighbours } from '../components/page/neighbours/Neighbours.examples';
import { examples as numberedAccordion } from '../components/page/numbered-accordion/NumberedAccordion.examples';
import { examples as onThisPage } from '../components/page/on-this-page/OnThisPage.examples';
import { examples as openSteps } from '../components/page/open-steps/OpenSteps.examples';
import { examples as openingHours } from '../components/page/opening-hours/OpeningHours.examples';
import { examples as pageDates } from '../components/page/page-dates/PageDates.examples';
import { examples as pageMoved } from '../components/page/page-moved/PageMoved.examples';
import { examples as pageNotFound } from '../components/page/page-not-found/PageNotFound.examples';
import { examples as pageTitle } from '../components/page/page-title/PageTitle.examples';
import { examples as pageView } from '../components/page/page-view/PageView.examples';
import { examples as picture } from '../components/page/picture/Picture.examples';
import { examples as printButton } from '../components/page/print-button/PrintButton.examples';
import { examples as promoBlock } from '../components/page/promo-block/PromoBlock.examples';
import { examples as relatedContent } from '../components/page/related-content/RelatedContent.examples';
import { examples as searchPage } from '../components/page/search-page/SearchPage.examples';
import { examples as sectionTools } from '../components/page/section-tools/SectionTools.examples';
import { examples as sidebar } from '../components/page/sidebar/Sidebar.examples';
import { examples as stepNumber } from '../components/page/step-number/StepNumber.examples';
import { examples as stepProgress } from '../components/page/step-progress/StepProgress.examples';
import { examples as trail } from '../components/page/trail/Trail.examples';

/** Every component of ours with its examples. */
export const exampleSets: readonly ExampleSet[] = [
  arrowLink,
  callToAction,
  contact,
  expander,
  figure,
  inset,
  quote,
  steps,
  youtubeVideo,
  daysUntil,
  gallerySearch,
  editLink,
  footer,
  header,
  previewBanner,
  problemNotes,
  siteFrame,
  hero,
  icon,
  numberedAccordion,
  pageTitle,
  pageView,
  picture,
  promoBlock,
  relatedContent,
  stepNumber,
  keyDates,
  phase,
  alert,
  cards,
  draftStrip,
  openSteps,
  pageDates,
  pageMoved,
  sidebar,
  menu,
  neighbours,
  onThisPage,
  trail,
  searchPage,
  pageNotFound,
  openingHours,
  printButton,
  sectionTools,
  stepProgress,
];
