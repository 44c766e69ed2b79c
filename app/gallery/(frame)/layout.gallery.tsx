import type { ReactNode } from 'react';
import '../../search/search.scss';
import './frame.scss';

export default function FrameLayout({ children }: { children: ReactNode }) {
  return children;
}
