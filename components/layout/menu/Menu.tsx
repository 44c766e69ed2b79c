import type { MenuEntry } from '@/lib/graph';
import { ServiceNavigation } from '../../govuk/service-navigation/ServiceNavigation';

/** Props of `Menu`. */
export interface MenuProps {
  /** In the order shown. */
  entries: readonly MenuEntry[];
}

/** The site’s menu: below the header, or behind a button on phones that run the script. */
export function Menu({ entries }: MenuProps) {
  if (entries.length === 0) return null;
  const items = entries.map(({ text, url, at }) => {
    return { href: url, children: text, current: at === 'page', active: at === 'section' };
  });
  return <ServiceNavigation navigation={items} navigationId="menu" classes="menu" collapseNavigationOnMobile />;
}
