import { pageExamples } from '../../examples';
import { Hero } from './Hero';

/** States of `Hero`. */
export const examples = pageExamples('Hero', ({ page, picture }) => <Hero page={page} picture={picture} />, {
  'a title over a picture': {
    'page.md': '---\ntitle: Train to teach from abroad\nsubtitle: For people outside the UK\n---\n',
  },
  'in colours that the page chooses': {
    'page.md':
      '---\ntitle: Train to teach\ntitle_bg_color: teal\nhero_bg_color: marigold\nsubtitle_button: Begin\nsubtitle_link: /\n---\n',
  },
  'as wide as the window': { 'page.md': '---\ntitle: Train to teach\nsubtitle: From abroad\nlayout: home\n---\n' },
  'a long title': {
    'page.md':
      '---\ntitle: International qualified teacher status for teachers and trainees who live outside the United Kingdom\n---\n',
  },
});
