// Create: a new page.

import { type Refusal, refuse, writeYamlText } from '../changes';
import type { CheckedSite } from '../checks';
import { nameForUrl } from '../content';
import { didYouMean } from '../problems';
import { placeInNavigation } from './place-in-navigation';
import { type CreatePlan, planChange, refusePath } from './plan';

/** A page as an editor asks for it. */
export interface NewPage {
  title: string;
  /** Its URL; or that of the page above it, to which the title is added. */
  path?: string | undefined;
  parent?: string | undefined;
  description?: string | undefined;
  layout?: string | undefined;
  /** Its rank; `none` for a page that is not in the navigation. */
  navigation?: string | undefined;
  /** The page that it follows in the navigation, or `first`. */
  after?: string | undefined;
}

/** Plans a new page, in the right place of the navigation. */
export async function createPage(checked: CheckedSite, asked: NewPage): Promise<CreatePlan | Refusal> {
  const url = urlOf(checked, asked);
  if (typeof url !== 'string') return url;
  const path = url === '/' ? 'home.md' : `${url.slice(1)}.md`;
  const taken = refusePath(checked, path) ?? refuseOldPath(checked, url);
  if (taken) return taken;
  const place =
    asked.navigation === undefined
      ? placeInNavigation(checked, url, asked.after)
      : { type: 'place' as const, rank: asked.navigation === 'none' ? undefined : asked.navigation, notes: [] };
  if (place.type === 'refusal') return place;
  const lines = [
    '---',
    `title: ${writeYamlText(asked.title)}`,
    ...(asked.description ? [`description: ${writeYamlText(asked.description)}`] : []),
    ...(asked.layout ? [`layout: ${writeYamlText(asked.layout)}`] : []),
    ...(place.rank === undefined ? [] : [`navigation: ${place.rank}`]),
    '---',
    '',
    '<!-- Write the text of the page here, in Markdown. -->',
    '',
  ];
  return planChange(checked, { moves: new Map(), texts: new Map([[path, lines.join('\n')]]) }, place.notes);
}

/** The URL of a new page, from what was asked for. */
export function urlOf(
  { graph }: Pick<CheckedSite, 'graph'>,
  { title, path, parent, after }: NewPage,
): string | Refusal {
  if (path !== undefined) {
    // A file’s path is taken for the URL that it makes.
    const plain = path.replace(/^\/?(content\/(?=.*\.md$))?/, '/').replace(/\.md$/, '');
    return plain.length > 1 && plain.endsWith('/')
      ? refuse(`"${path}" ends in a slash.`, 'Leave the slash out.')
      : plain;
  }
  const above =
    parent ?? (after === undefined || after === 'first' ? '/' : after.slice(0, after.lastIndexOf('/')) || '/');
  if (parent !== undefined && !graph.page(parent)) {
    return refuse(`"${parent}" is not a page.`, didYouMean(parent, graph.links.listUrls(), 'Write the URL of a page.'));
  }
  const name = nameForUrl(title);
  if (name === '') return refuse(`No URL can be made of the title "${title}".`, 'Write the URL as well.');
  return `${above === '/' ? '' : above}/${name}`;
}

function refuseOldPath({ site }: CheckedSite, url: string): Refusal | undefined {
  const redirect = site.redirects.find(({ from }) => from === url);
  if (!redirect) return undefined;
  const hint = `Choose another path, or take that line out of ${redirect.place.file} first.`;
  return refuse(`"${url}" is an old path that leads to "${redirect.to}".`, hint);
}
