import type { ReactNode } from 'react';
import type { ShownSet } from '../all-sets';

/** Props of `ExampleView`. */
export interface ExampleViewProps {
  set: ShownSet;
  children: ReactNode;
}

/** An example alone: parts of a page get the room that a page would give them, whole pages and their frame none. */
export function ExampleView({ set, children }: ExampleViewProps) {
  return set.isPage || set.room === 'layout' ? children : <div className="example">{children}</div>;
}
