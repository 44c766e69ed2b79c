// Content, stage 6e: what menus and cards show of a page.

import type { PageTexts } from './resolve-texts';
import type { PageFrontMatter } from './schema/page';
import type { NavigationEntry } from './site';
import { titleInLinks } from './title-in-links';

/** The page’s entry in menus and cards; undefined for a page without `navigation`. */
export function resolveNavigation(data: PageFrontMatter, url: string, texts: PageTexts): NavigationEntry | undefined {
  const title = titleInLinks(data);
  const target = data.navigationPath && texts.link(title, data.navigationPath);
  if (!data.navigation) return undefined;
  return {
    rank: data.navigation.rank,
    title,
    description: data.navigationDescription ?? data.description,
    url: target?.url ?? url,
    isVisible: data.navigationVisible ?? true,
    subcategory: data.subcategory,
  };
}
