import type { BadInput } from './bad-input';
import { page, step, toldDot } from './parts';

const at = (file: string) => (name: string, wrong: string, right: string, beside?: BadInput['beside']) => ({
  name,
  file,
  wrong: page(`${file.startsWith('_') ? '' : 'title: Home\n'}${wrong}`),
  right: page(`${file.startsWith('_') ? '' : 'title: Home\n'}${right}`),
  ...(beside && { beside }),
});
const onHome = at('home.md');
const inPromo = at('_promo.md');
const withPromo = { 'home.md': page('title: Home\npromo_content: [content/promo]') };
const promo = { '_promo.md': page('heading: Ask\ntext: We help.\nlink_text: Go\nlink_target: /') };

/** Keys and references that are as they should be, but show nothing where they stand. */
export const idleInputs: BadInput[] = [
  onHome(
    'the words of a button without its link',
    'subtitle_button: Ask us',
    'subtitle_button: Ask us\nsubtitle_link: /',
  ),
  onHome('the link of a button without its words', 'subtitle_link: /', 'subtitle_link: /\nsubtitle_button: Ask us'),
  onHome(
    'the colours of a hero that has no picture',
    'title_bg_color: teal\nhero_bg_color: mist',
    'title_bg_color: teal\nhero_bg_color: mist\nimage: media/dot.svg',
    toldDot,
  ),
  onHome(
    'keys of the navigation on a page that is not in it',
    'subcategory: Fees\nnavigation_description: What it costs.\nnavigation_path: /\nnavigation_visible: true',
    'subcategory: Fees\nnavigation_description: What it costs.\nnavigation_path: /\nnavigation_visible: true\nnavigation: 10\nnavigation_title: Start',
  ),
  onHome(
    'a sidebar on a page of full width',
    'fullwidth: true\nrelated_content:\n  Home: /\nright_column:\n  ctas:\n    - {link_text: Ask, link_target: /}',
    'fullwidth: false\nrelated_content:\n  Home: /\nright_column:\n  ctas:\n    - {link_text: Ask, link_target: /}',
  ),
  onHome(
    'a sidebar and promos on a minimal page',
    'layout: layouts/minimal\nrelated_content:\n  Home: /\npromo_content: [content/promo]',
    'layout: layouts/steps\nrelated_content:\n  Home: /\npromo_content: [content/promo]',
    promo,
  ),
  onHome('two lines below the title of which one is shown', 'subtitle: One\nsubheading: Two', 'subheading: Two'),
  onHome(
    'a key that needs a misspelt one',
    'subtitle_button: Ask\nsubtitle_lnik: /',
    'subtitle_button: Ask\nsubtitle_link: /',
  ),
  inPromo(
    'the words of a promo’s button without its link',
    'heading: Ask\ntext: We help.\nlink_text: Go',
    'heading: Ask\ntext: We help.\nlink_text: Go\nlink_target: /',
    withPromo,
  ),
  inPromo('a promo of a heading alone', 'heading: Ask', 'heading: Ask\ntext: We help.', withPromo),
  onHome('a promo among the content', 'content: [content/promo]', 'promo_content: [content/promo]', promo),
  {
    ...onHome('an empty partial', 'content: [content/step]', 'content: [content/step]'),
    beside: { '_step.md': '\n' },
    rightBeside: step,
  },
  {
    ...onHome(
      'a partial of front matter alone',
      'accordion:\n  steps:\n    Check: {partial: content/step}',
      'accordion:\n  steps:\n    Check: {partial: content/step}',
    ),
    beside: { '_step.md': page('title: Check') },
    rightBeside: step,
  },
];
