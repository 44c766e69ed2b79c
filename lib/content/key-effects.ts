// Content, stage 4b: keys of a front matter that show nothing on their page, as another key takes or lacks what they need.

import { nearestName, type Problem, problem } from '../problems';
import type { PageFrontMatter } from './schema/page';
import { entriesOf, type YamlMap } from './yaml-value';

/** Each key, and the one without which it shows nothing. `navigation_title` is also what links back call a page. */
const PAGE_NEEDS: Readonly<Record<string, string>> = {
  subtitle_link: 'subtitle_button',
  subtitle_button: 'subtitle_link',
  title_bg_color: 'image',
  hero_bg_color: 'image',
  navigation_description: 'navigation',
  navigation_path: 'navigation',
  navigation_visible: 'navigation',
  subcategory: 'navigation',
};
const PARTIAL_NEEDS: Readonly<Record<string, string>> = { link_text: 'link_target', link_target: 'link_text' };

/** Keys of the sidebar, which some pages have not. */
const SIDEBAR = ['related_content', 'right_column'];

/** What is wrong with the keys of a page that show nothing; `data` is what its sound keys say. */
export function checkPageKeys(map: YamlMap, data: PageFrontMatter): Problem[] {
  const isMinimal = data.layout === 'minimal';
  const cause = isMinimal ? '"layout: minimal"' : '"fullwidth: true"';
  const hidden = [...(isMinimal || data.fullwidth ? SIDEBAR : []), ...(isMinimal ? ['promo_content'] : [])];
  const doubled = data.subtitle && data.subheading ? ['subheading'] : [];
  return [
    ...checkNeeds(map, PAGE_NEEDS),
    ...tell(map, hidden, `has no effect on a page with ${cause}`, `Take it out, or the line ${cause}.`),
    ...tell(map, doubled, 'has no effect beside "subtitle"', 'Keep one of the two.'),
  ];
}

/** The same of a partial: one button of a promo has both keys, or it is not there. */
export function checkPartialKeys(map: YamlMap): Problem[] {
  return checkNeeds(map, PARTIAL_NEEDS);
}

/** Where the key that is needed is there, but misspelt, that is the one thing wrong. */
function checkNeeds(map: YamlMap, needs: Readonly<Record<string, string>>): Problem[] {
  const others = Object.keys(map).filter((name) => !(name in needs));
  return Object.entries(needs).flatMap(([name, needed]) => {
    if (needed in map || nearestName(needed, others) !== undefined) return [];
    const hint = `Add a line "${needed}: …", or take "${name}" out.`;
    return tell(map, [name], `has no effect without "${needed}"`, hint);
  });
}

function tell(map: YamlMap, names: readonly string[], why: string, hint: string): Problem[] {
  const found = entriesOf(map).filter(({ key }) => names.includes(key.text));
  return found.map(({ key }) => problem('key-without-effect', key.written, `"${key.text}" ${why}.`, hint));
}
