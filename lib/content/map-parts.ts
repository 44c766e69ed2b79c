// Content, beside the last stage: a page again, with its parts changed wherever they stand.

import type { Part } from './schema/blocks';
import type { Page } from './site';

/** The page with every list of parts put through `change`, in the order that a visitor meets them. */
export function mapParts(page: Page, change: (parts: readonly Part[]) => Part[]): Page {
  const { accordion } = page;
  return {
    ...page,
    body: change(page.body),
    accordion: accordion && {
      ...accordion,
      before: change(accordion.before),
      sections: accordion.sections.map((section) => ({ ...section, parts: change(section.parts) })),
      after: change(accordion.after),
    },
    sidebar: change(page.sidebar),
    promos: page.promos.map((promo) => ({ ...promo, text: change(promo.text) })),
  };
}
