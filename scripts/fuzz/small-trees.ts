import { rules } from '../../lib/problems';
import { type Files, toFiles } from './files';

const PIXEL = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8"/></svg>';

/** Trees that hold every kind of file, as small as they can be: what goes wrong is found soonest in few bytes. */
const written: Record<string, Record<string, string>> = {
  accordion: {
    'site.yml': 'name: Example\nfooter: {About: /}\n',
    'home.md':
      '---\ntitle: Home\naccordion:\n  numbered: true\n  steps:\n    One:\n      partial: content/a\n    Two:\n      partial: content/b\n      was: [old]\n---\n\n## Steps\n',
    '_a.md': '### Costs\n\nFrom $fees_low$ to [two](#old).\n',
    '_b.md': '---\nexpander:\n  why: {title: Why, text: Because.}\n---\n\n$why$\n',
    'values/fees.yml': 'fees:\n  low: {value: "£9", as_of: 2026-08-01}\n',
  },
  blocks: {
    'site.yml': 'name: Example\n',
    'home.md':
      '---\ntitle: Home\nquote:\n  q: {text: "Some *words*.", name: Ann}\ninset_text:\n  note: {text: Ask.}\ncalls_to_action:\n  go:\n    name: simple\n    arguments: {title: Go, link_text: Start, link_target: "#top"}\n---\n\n$q$\n\n$note$\n\n$go$\n',
  },
  promo: {
    'site.yml': 'name: Example\n',
    'home.md':
      '---\ntitle: Home\nbacklink: "../"\nrelated_content:\n  Two: /two\npromo_content:\n  - content/p\n---\n\nText.\n',
    'two.md': '---\ntitle: Two\nnavigation: 20.10\n---\n\n[Home](/).\n',
    '_p.md': '---\nheading: Ask\nlink_text: Ask\nlink_target: /two\n---\n\nWords.\n',
  },
  picture: {
    'site.yml': 'name: Example\n',
    'images.yml': 'media/a.svg: {alt: A square}\n',
    'home.md': '---\ntitle: Home\nimage: media/a.svg\n---\n\n![A square](media/a.svg)\n',
    'media/a.svg': PIXEL,
  },
  markdown: {
    'site.yml': 'name: Example\nacronyms: {QTS: qualified teacher status}\n',
    'home.md':
      '---\ntitle: Home\n---\n\n## A\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n> - One[^1]\n> - `two` <https://a.example>\n\n[x][r] ~~no~~ **yes**\n\n[^1]: Note.\n\n[r]: /\n\n```\ncode\n```\n',
  },
  html: {
    'site.yml': 'name: Example\nrules: {raw-html: warning}\n',
    'home.md':
      '---\ntitle: Home\n---\n\n<p class="x">One <b>two</b> <a href="/">x</a></p>\n\n<table><tr><td>1</td></tr></table>\n\n<details><summary>A</summary>B</details>\n',
  },
  settings: {
    'site.yml':
      'name: Example\nurl: https://example.org\nphase: {name: Beta, text: New.}\ncontact: {tel: "+44 1", email: a@example.org}\nfooter: {Home: /}\ndomains: [www.example.org]\nother_paths: [/events/*]\nextra_keys: [author]\n',
    'home.md': '---\ntitle: Home\nauthor: me\n---\n\n[Events](/events/one).\n',
    'redirects.yml': '/old: /\n',
  },
};

/** Small trees by name: those above, and the wrong and the right example of every rule. */
export function listSmallTrees(): [name: string, files: Files][] {
  const examples = Object.entries(rules).flatMap(([name, { wrong, right }]) => [
    [`${name}, wrong`, wrong] as const,
    [`${name}, right`, right] as const,
  ]);
  const named = { 'site.yml': 'name: Example\n' };
  return [
    ...Object.entries(written).map(([name, texts]): [string, Files] => [name, toFiles(texts)]),
    ...examples.map(([name, texts]): [string, Files] => [name, toFiles({ ...named, ...texts })]),
  ];
}
