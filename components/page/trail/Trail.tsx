import type { NamedLink } from '@/lib/content';
import { Breadcrumbs } from '../../govuk/breadcrumbs/Breadcrumbs';

/** Props of `Trail`. */
export interface TrailProps {
  /** The pages that the page is below, the home page first. */
  links: readonly NamedLink[];
}

/** The way back up from a page. */
export function Trail({ links }: TrailProps) {
  if (links.length === 0) return null;
  const items = links.map(({ text, url }) => ({ href: url, children: text }));
  return <Breadcrumbs items={items} collapseOnMobile classes="container" />;
}
