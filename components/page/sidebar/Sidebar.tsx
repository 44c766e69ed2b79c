import type { Page } from '@/lib/content';
import { Parts } from '../../blocks/Parts';
import { RelatedContent } from '../related-content/RelatedContent';

/** Props of `Sidebar`. */
export interface SidebarProps {
  /** Its related links, and what it shows below them. */
  page: Pick<Page, 'related' | 'sidebar'>;
}

/** What stands beside the text on wide windows, and below it on phones; nothing where there is neither. */
export function Sidebar({ page: { related, sidebar } }: SidebarProps) {
  if (related.length === 0 && sidebar.length === 0) return null;
  return (
    <div className="sidebar">
      <RelatedContent links={related} />
      <Parts parts={sidebar} />
    </div>
  );
}
