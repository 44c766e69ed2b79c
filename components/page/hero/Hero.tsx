import type { Page } from '@/lib/content';
import type { Picture as PictureData } from '@/lib/pictures';
import { PageTitle } from '../page-title/PageTitle';
import { Picture } from '../picture/Picture';

/** Props of `Hero`. */
export interface HeroProps {
  /** Its heading and what stands round it are shown. */
  page: Page;
  /** The picture behind the title. */
  picture: PictureData;
}

/** The top of a page with a picture: on wide windows the title’s block overlaps the picture, on phones it stands below. */
export function Hero({ page, picture }: HeroProps) {
  const isWide = page.layout === 'home';
  const sizes = isWide ? '100vw' : '(min-width: 1200px) 800px, (min-width: 60rem) 67vw, 100vw';
  return (
    <div className={isWide ? 'hero hero--wide' : 'hero'} data-colour={page.heroColour}>
      <div className="hero__inner">
        <div className="hero__picture">
          <Picture picture={picture} sizes={sizes} isFirst />
        </div>
        <div className="hero__block" data-colour={page.titleColour}>
          <PageTitle page={page} />
        </div>
      </div>
    </div>
  );
}
