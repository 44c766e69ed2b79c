'use client';

import { useEffect } from 'react';

/** Starts the site’s script once React has taken the page over, and shows the page anew when its content has changed. */
export function StartInDevelopment() {
  useEffect(() => {
    void import('@/client/start').then(({ start }) => start());
    const changes = process.env.NEXT_PUBLIC_CONTENT_CHANGES;
    if (!changes) return;
    const events = new EventSource(changes);
    events.onmessage = () => location.reload();
    return () => events.close();
  }, []);
  return null;
}
