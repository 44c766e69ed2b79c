import type { ReactNode } from 'react';
import './frame.scss';

export default function FrameLayout({ children }: { children: ReactNode }) {
  return children;
}
