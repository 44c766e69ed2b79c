// Create: a new partial or promo, which a page shows from the first.

import { addToList, editTree, type Refusal, refuse, writeYamlText } from '../changes';
import type { CheckedSite } from '../checks';
import { nameDocument } from '../content';
import { didYouMean } from '../problems';
import { type CreatePlan, planChange, refusePath } from './plan';

/** A partial or promo as an editor asks for it. */
export interface NewPartial {
  kind: 'partial' | 'promo';
  /** As references write it: `content/a/b`. */
  path: string;
  /** The URL of the page that shows it: after its text, or as a promo. */
  on: string;
  /** Of a promo: its heading, and its text. */
  title?: string | undefined;
  description?: string | undefined;
}

/** Plans a new partial or promo, and its line on the page that shows it. */
export async function createPartial(checked: CheckedSite, asked: NewPartial): Promise<CreatePlan | Refusal> {
  const plain = asked.path.replace(/^\/?(content\/)?/, '').replace(/\.md$/, '');
  const path = `${plain.replace(/(^|\/)_?([^/]*)$/, '$1_$2')}.md`;
  const taken = refusePath(checked, path);
  if (taken) return taken;
  const page = checked.graph.page(asked.on);
  if (!page) {
    const hint = didYouMean(asked.on, checked.graph.links.listUrls(), 'Write the URL of the page that shows it.');
    return refuse(`"${asked.on}" is not a page.`, hint);
  }
  const source = checked.tree.texts.find(({ file }) => file === page.origin.file);
  const key = asked.kind === 'promo' ? 'promo_content' : 'content';
  const edit = source && addToList(source, [], key, nameDocument(path).name);
  if (!edit) return refuse(`The front matter of ${page.origin.file} cannot be read.`, 'Mend it first.');
  const { moves, texts } = editTree(checked, [edit]);
  return planChange(checked, { moves, texts: new Map([...texts, [path, writePartial(asked)]]) });
}

function writePartial({ kind, title, description }: NewPartial): string {
  const unwritten = '<!-- Write the text here, in Markdown. -->\n';
  if (kind === 'partial') return unwritten;
  const text = description ? [`text: ${writeYamlText(description)}`] : [];
  const frontMatter = ['---', `heading: ${writeYamlText(title ?? '')}`, ...text, '---', ''].join('\n');
  return description ? frontMatter : `${frontMatter}\n${unwritten}`;
}
