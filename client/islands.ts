/** Puts one island to work on the markup that the page came with, and tells of an error that comes later. */
export type StartIsland = (root: Element, props: Record<string, unknown>, tell: (error: unknown) => void) => void;

/** By the name of each island, how to fetch what starts it. */
export type IslandSources = Readonly<Record<string, () => Promise<{ start: StartIsland }>>>;

/** How far below the window an island is fetched, so that it works by the time it is read. */
const AHEAD = '200px';

/** Fetches and starts every island of the page, each one at its time and by itself. */
export function startIslands(sources: IslandSources): void {
  for (const root of document.querySelectorAll<HTMLElement>('island-root')) {
    const { island = '', when, props = '{}' } = root.dataset;
    const fetchIsland = async () => (await sources[island]?.())?.start(root, JSON.parse(props), reportFailure);
    // The page stays readable with its server markup, so one that fails is told of and stops no other.
    const start = () => fetchIsland().catch(reportFailure);
    if (when === 'load') void start();
    else if (when === 'idle') whenIdle(start);
    else whenVisible(root, start);
  }
}

/** Tells of an error as one that nothing caught, where the page goes on. */
function reportFailure(error: unknown): void {
  setTimeout(() => {
    throw error;
  });
}

function whenIdle(start: () => void): void {
  // Safari knows no requestIdleCallback.
  if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 5000 });
  else setTimeout(start, 200);
}

function whenVisible(root: HTMLElement, start: () => void): void {
  // The wrapper has no box of its own: what is in it is watched. Where that is only text, it gets one.
  if (!root.firstElementChild) root.style.display = 'inline';
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      start();
    },
    { rootMargin: AHEAD },
  );
  observer.observe(root.firstElementChild ?? root);
}
