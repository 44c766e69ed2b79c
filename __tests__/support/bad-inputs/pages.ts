import type { BadInput } from './bad-input';
import { fees, page, text, toldDot } from './parts';

const pictured = (keys: string) => page(`title: Home\nimage: media/dot.svg\n${keys}`);
const inNavigation = (keys: string) => page(`title: Home\nnavigation: 1\n${keys}`);
const steps = { '_step.md': 'What to do.\n' };
const ctas = (lines: string) => page(`title: Home\nright_column:\n${lines}`);
const settings = (lines: string) => `name: Example\n${lines}`;
const home = { 'home.md': page('title: Home') };

/** What goes wrong in the keys that lay a page out, and in those of the site that every page shows. */
export const pageInputs: BadInput[] = [
  {
    name: 'a misspelt layout',
    file: 'home.md',
    wrong: page('title: Home\nlayout: categroy'),
    right: page('title: Home\nlayout: category'),
  },
  {
    name: 'a misspelt layout after its prefix',
    file: 'home.md',
    wrong: page('title: Home\nlayout: layouts/minimum'),
    right: page('title: Home\nlayout: layouts/minimal'),
  },
  {
    name: 'a layout that is like none',
    file: 'home.md',
    wrong: page('title: Home\nlayout: application'),
    right: page('title: Home\nlayout: layouts/steps'),
  },
  {
    name: 'a layout as a list',
    file: 'home.md',
    wrong: page('title: Home\nlayout: [home]'),
    right: page('title: Home\nlayout: home'),
  },
  {
    name: 'a misspelt colour',
    file: 'home.md',
    wrong: pictured('title_bg_color: marygold'),
    right: pictured('title_bg_color: marigold'),
    beside: toldDot,
  },
  {
    name: 'a colour that is none of the theme',
    file: 'home.md',
    wrong: pictured('hero_bg_color: "#ff0000"'),
    right: pictured('hero_bg_color: clay'),
    beside: toldDot,
  },
  {
    name: 'an alert that is a map',
    file: 'home.md',
    wrong: page('title: Home\nalert: {text: Closed}'),
    right: page('title: Home\nalert: Closed'),
  },
  {
    name: 'an alert of two paragraphs',
    file: 'home.md',
    wrong: page('title: Home\nalert: "Closed.\\n\\nAsk us."'),
    right: page('title: Home\nalert: "Closed. [Ask us](/)."'),
  },
  {
    name: 'a dead link in an alert',
    file: 'home.md',
    wrong: page('title: Home\nalert: Closed. [Ask us](/nowhere).'),
    right: page('title: Home\nalert: Closed. [Ask us](/).'),
  },
  { name: 'an empty alert', file: 'home.md', wrong: page('title: Home\nalert:'), right: page('title: Home') },
  {
    name: 'a card picture that is not there',
    file: 'home.md',
    wrong: page('title: Home\nmeta_image: media/dto.svg'),
    right: page('title: Home\nmeta_image: media/dot.svg'),
    beside: toldDot,
  },
  {
    name: 'a right column that is a list',
    file: 'home.md',
    wrong: ctas('  - link_text: Ask\n    link_target: /'),
    right: ctas('  ctas:\n    - link_text: Ask\n      link_target: /'),
  },
  {
    name: 'a misspelt key in the right column',
    file: 'home.md',
    wrong: ctas('  cta:\n    - link_text: Ask\n      link_target: /'),
    right: ctas('  ctas:\n    - link_text: Ask\n      link_target: /'),
  },
  {
    name: 'a right column with calls to action as a map',
    file: 'home.md',
    wrong: ctas('  ctas:\n    ask: {link_text: Ask, link_target: /}'),
    right: ctas('  ctas:\n    - {link_text: Ask, link_target: /}'),
  },
  {
    name: 'a call to action in the right column without a link',
    file: 'home.md',
    wrong: ctas('  ctas:\n    - link_text: Ask'),
    right: ctas('  ctas:\n    - link_text: Ask\n      link_target: /'),
  },
  {
    name: 'a dead link in the right column',
    file: 'home.md',
    wrong: ctas('  ctas:\n    - link_text: Ask\n      link_target: /fes'),
    right: ctas('  ctas:\n    - link_text: Ask\n      link_target: /fees'),
    beside: fees,
  },
  {
    name: 'a menu entry that leads nowhere',
    file: 'home.md',
    wrong: inNavigation('navigation_path: /fes'),
    right: inNavigation('navigation_path: /fees'),
    beside: fees,
  },
  {
    name: 'a visibility in words',
    file: 'home.md',
    wrong: inNavigation('navigation_visible: hidden'),
    right: inNavigation('navigation_visible: false'),
  },
  {
    name: 'a subcategory that is a list',
    file: 'home.md',
    wrong: inNavigation('subcategory: [Money]'),
    right: inNavigation('subcategory: Money'),
  },
  {
    name: 'a day that is not in the calendar',
    file: 'home.md',
    wrong: page('title: Home\nupdated: 2026-02-30'),
    right: page('title: Home\nupdated: 2026-02-28'),
  },
  {
    name: 'a redirect to a draft',
    file: 'redirects.yml',
    wrong: '/costs: /fees\n',
    right: '/costs: /\n',
    beside: { ...home, 'fees.md': page('title: Fees\ndraft: true\nredirect_from: [/prices]') },
  },
  {
    name: 'a redirect to a heading that is not there',
    file: 'redirects.yml',
    wrong: '/costs: /fees#fulltime\n',
    right: '/costs: /fees#full-time\n',
    beside: { ...home, ...fees },
  },
  {
    name: 'a redirect to our own domain in full',
    file: 'redirects.yml',
    wrong: '/costs: https://www.example.org/fees\n',
    right: '/costs: /fees\n',
    beside: { ...home, ...fees, 'site.yml': 'name: Example\ndomains: [www.example.org]\n' },
  },
  {
    name: 'a redirect to a relative path',
    file: 'redirects.yml',
    wrong: '/costs: fees\n',
    right: '/costs: /fees\n',
    beside: { ...home, ...fees },
  },
  {
    name: 'an old path that no file can have',
    file: 'fees.md',
    wrong: page('title: Fees\nredirect_from:\n  - /costs/../prices'),
    right: page('title: Fees\nredirect_from:\n  - /Costs/prices.html'),
    beside: home,
  },
  {
    name: 'an old path of a file that the site makes',
    file: 'fees.md',
    wrong: page('title: Fees\nredirect_from: [/sitemap.xml]'),
    right: page('title: Fees\nredirect_from: [/site-map]'),
    beside: home,
  },
  {
    name: 'an old path that is a page in other case',
    file: 'redirects.yml',
    wrong: '/Fees: /\n',
    right: '/Costs: /fees\n',
    beside: { ...home, ...fees },
  },
  {
    name: 'a phase in two paragraphs',
    file: 'site.yml',
    wrong: settings('phase:\n  name: Beta\n  text: |\n    This is new.\n\n    Tell us.\n'),
    right: settings('phase:\n  name: Beta\n  text: |\n    This is new.\n    [Tell us](/).\n'),
    beside: home,
  },
  {
    name: 'a phase with a dead link',
    file: 'site.yml',
    wrong: settings('phase: {name: Beta, text: "[Tell us](/tell)."}\n'),
    right: settings('phase: {name: Beta, text: "[Tell us](/)."}\n'),
    beside: home,
  },
  {
    name: 'a phase without its text',
    file: 'site.yml',
    wrong: settings('phase: {name: Beta}\n'),
    right: settings('phase: {name: Beta, text: This is new.}\n'),
    beside: home,
  },
  {
    name: 'acronyms as a list',
    file: 'site.yml',
    wrong: settings('acronyms: [QTS]\n'),
    right: settings('acronyms: {QTS: qualified teacher status}\n'),
    beside: home,
  },
  {
    name: 'HTML that is taken out although HTML may pass',
    file: 'home.md',
    wrong: text('A <b style="color: red">bold</b> start.'),
    right: text('A <b>bold</b> start.'),
    beside: { 'site.yml': settings('rules: {raw-html: off}\n') },
  },
  {
    name: 'a script although HTML may pass',
    file: '_step.md',
    wrong: 'What to do.\n\n> <script>\n> go()\n> </script>\n',
    right: 'What to do.\n\n> <p>\n> Go.\n> </p>\n',
    beside: {
      'site.yml': settings('rules: {raw-html: off}\n'),
      'home.md': page('title: Home\ncontent: [content/step]'),
    },
  },
  {
    name: 'an id of a step that the alert has',
    file: 'home.md',
    wrong: page('title: Home\naccordion:\n  steps:\n    One: {partial: content/step, id: important}'),
    right: page('title: Home\naccordion:\n  steps:\n    One: {partial: content/step, id: one}'),
    beside: steps,
  },
];
