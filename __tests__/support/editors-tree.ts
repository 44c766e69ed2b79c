import { makeTree } from './content-tree';

/** A small content tree with one of everything that an editor names; gives its path from the working directory. */
export function makeEditorsTree(): string {
  return makeTree(editorsTree);
}

/** The texts of that tree, free of problems. */
export const editorsTree: Readonly<Record<string, string>> = {
  'site.yml': 'name: Example\nurl: https://example.org\n',
  'images.yml': 'media/dot.svg:\n  alt: A teal dot\n',
  'redirects.yml': '/costs: /fees\n',
  'values/fees.yml':
    'fees:\n  low: { value: "£9,000", as_of: 2026-08-01, source: "https://example.org/fees" }\n  high: "£12,000"\n',
  'media/dot.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4"><circle cx="4" cy="2" r="2" fill="#0b5563"/></svg>\n',
  'media/fees.pdf': '%PDF-1.4\n',
  'home.md':
    '---\ntitle: Home\nimage: media/dot.svg\n---\n\nSee [the fees](/fees) and [the guide](/guide#second-step).\n',
  'fees.md':
    '---\ntitle: The fees\ndescription: What it costs.\ninset_text:\n  note:\n    text: Ask the provider.\ncontent:\n  - content/shared\n---\n\n## Full time\n\nIt costs $fees_low$.\n\n$note$\n\n## Part time\n\nIt costs $fees_high$, not $fees_low$. See [above](#full-time).\n',
  'guide.md':
    '---\ntitle: The guide\ninset_text:\n  note:\n    text: Take your time.\naccordion:\n  steps:\n    First step:\n      partial: content/note\n    Second step:\n      partial: content/shared\n---\n\nRead on.\n\n## The steps\n',
  '_note.md': 'The first line of the note.\n\nSee [part time](/fees#part-time).\n',
  '_shared.md': '## What pages share\n\n$note$\n',
};
