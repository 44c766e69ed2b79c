import type { NavigationEntry } from '@/lib/content';
import type { CardGroup } from '@/lib/graph';

/** Props of `Cards`. */
export interface CardsProps {
  /** In the order shown; cards without a heading come first. */
  groups: readonly CardGroup[];
}

/** A card for each page that one can go on to, under the headings that the pages name. */
export function Cards({ groups }: CardsProps) {
  return (
    <>
      {groups.map(({ heading, cards }) => (
        <section className="cards" key={heading ?? ''}>
          {heading !== undefined && <h2 className="cards__heading">{heading}</h2>}
          <ul className="cards__list">
            {cards.map((card) => (
              <Card key={`${card.url} ${card.title}`} card={card} level={heading === undefined ? 2 : 3} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Card({ card, level }: { card: NavigationEntry; level: 2 | 3 }) {
  const Heading = `h${level}` as const;
  return (
    <li className="card">
      <Heading className="card__title">
        <a href={card.url}>{card.title}</a>
      </Heading>
      {card.description && <p className="card__description">{card.description}</p>}
    </li>
  );
}
