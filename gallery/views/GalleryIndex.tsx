import { GallerySearch } from '../../components/islands/gallery-search/GallerySearch';
import { Island } from '../../components/islands/Island';
import { ROOMS, type ShownSet } from '../all-sets';
import type { GalleryFacts } from '../facts';

/** Props of `GalleryIndex`. */
export interface GalleryIndexProps {
  sets: readonly ShownSet[];
  facts: GalleryFacts;
}

const TITLES = {
  blocks: 'Blocks, which editors place by name',
  page: 'Parts of a page',
  layout: 'The frame round every page',
  islands: 'Islands, which run in the browser',
  govuk: 'GOV.UK Frontend’s components',
};

/** Every component, room by room. */
export function GalleryIndex({ sets, facts }: GalleryIndexProps) {
  const states = sets.reduce((sum, { examples }) => sum + examples.length, 0);
  return (
    <>
      <h1>Gallery of components</h1>
      <p>
        {sets.length} components in {states} states. Each state is also a test.
      </p>
      <Island when="load">
        <GallerySearch entries={sets.flatMap(listEntries)} />
      </Island>
      {ROOMS.map((room) => {
        const inRoom = sets.filter((set) => set.room === room);
        if (inRoom.length === 0) return null;
        return (
          <section key={room}>
            <h2 id={room}>{TITLES[room]}</h2>
            <ul className="gallery__list">
              {inRoom.map(({ name, slug, examples }) => (
                <li key={slug}>
                  <a href={`/gallery/${room}/${slug}`}>{name}</a> ({examples.length}
                  {usage(facts[`${room}/${slug}`]?.pages.length)})
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function listEntries({ name, room, slug, examples }: ShownSet) {
  const href = `/gallery/${room}/${slug}`;
  const states = examples.map((state) => ({ name: state.name, of: name, href: `${href}/${state.slug}` }));
  return [{ name, of: room, href }, ...states];
}

function usage(pages: number | undefined): string {
  if (!pages) return '';
  return pages === 1 ? ', on 1 page' : `, on ${pages} pages`;
}
