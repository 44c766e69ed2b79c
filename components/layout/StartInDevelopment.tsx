'use client';

import { useEffect } from 'react';

/** All parts, whichever the page has: how light a page is shows in what is built. */
async function startAllParts(): Promise<void> {
  const { startParts } = await import('@/client/start-parts');
  const { siteParts } = await import('@/client/site-parts');
  const { controlParts } = await import('@/client/control-parts');
  const { searchParts } = await import('@/client/search-parts');
  startParts({ ...siteParts, ...controlParts, ...searchParts });
}

/** Starts the site’s scripts once React has taken the page over, and shows the page anew when its content has changed. */
export function StartInDevelopment() {
  useEffect(() => {
    void startAllParts();
    const changes = process.env.NEXT_PUBLIC_CONTENT_CHANGES;
    if (!changes) return;
    const events = new EventSource(`${changes}/events?since=${performance.timeOrigin}`);
    events.onmessage = () => location.reload();
    return () => events.close();
  }, []);
  return null;
}
