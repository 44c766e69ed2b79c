'use client';

import { useEffect, useState } from 'react';
import { findEntries, type GalleryEntry } from './find-entries';

/** Props of `GallerySearch`. */
export interface GallerySearchProps {
  /** Every component and every state, in the order of the gallery. */
  entries: readonly GalleryEntry[];
}

/** Finds components and their states as one types; nothing without script, as the whole list stands below it. */
export function GallerySearch({ entries }: GallerySearchProps) {
  const [isReady, setIsReady] = useState(false);
  const [query, setQuery] = useState('');
  useEffect(() => setIsReady(true), []);
  const found = findEntries(entries, query);
  if (!isReady) return <div className="gallery-search" />;
  return (
    <div className="gallery-search">
      <label htmlFor="gallery-search">Find a component or a state</label>
      <input
        id="gallery-search"
        type="search"
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      <p role="status">{query.trim() && (found.length === 1 ? '1 found' : `${found.length} found`)}</p>
      {found.length > 0 && (
        <ul>
          {found.map(({ name, of, href }) => (
            <li key={href}>
              <a href={href}>{name}</a> ({of})
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
