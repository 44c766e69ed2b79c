'use client';

import { useEffect } from 'react';

/** Starts the site’s script once React has taken the page over; in production that script stands alone. */
export function StartInDevelopment() {
  useEffect(() => {
    void import('@/client/start').then(({ start }) => start());
  }, []);
  return null;
}
