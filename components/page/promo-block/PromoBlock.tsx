import type { Promo } from '@/lib/content';
import { Parts } from '../../blocks/Parts';
import { Button } from '../../govuk/button/Button';
import { Picture } from '../picture/Picture';

/** Props of `PromoBlock`. */
export interface PromoBlockProps {
  /** What the promo’s partial says. */
  promo: Promo;
}

/** A promo: its heading on one side, its text and button on the other. */
export function PromoBlock({ promo }: PromoBlockProps) {
  const { heading, title, text, link, picture } = promo;
  return (
    <section className="promo">
      <div className="promo__heading-side">
        <h2 className="promo__heading">{heading}</h2>
        {picture && <Picture picture={picture} sizes="(min-width: 40rem) 20rem, 100vw" />}
      </div>
      <div className="promo__text-side">
        {title && <p className="promo__title">{title}</p>}
        <Parts parts={text} />
        {link && <Button href={link.url}>{link.text}</Button>}
      </div>
    </section>
  );
}
