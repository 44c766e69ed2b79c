import type { Wayfinding } from '@/lib/graph';
import { Pagination } from '../../govuk/pagination/Pagination';

/** Props of `Neighbours`. */
export type NeighboursProps = Pick<Wayfinding, 'previous' | 'next'>;

/** The pages of a section before and after this one. */
export function Neighbours({ previous, next }: NeighboursProps) {
  if (!previous && !next) return null;
  return (
    <Pagination
      landmarkLabel="In this section"
      previous={previous && { href: previous.url, labelText: previous.text }}
      next={next && { href: next.url, labelText: next.text }}
    />
  );
}
