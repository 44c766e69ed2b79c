import { pageExamples } from '../../examples';
import { Hero } from './Hero';

/** States of `Hero`. */
export const examples = pageExamples('Hero', ({ page, picture }) => <Hero page={page} picture={picture} />, {
  'a title over a picture': {
    'page.md': '---\ntitle: Train to teach from abroad\nsubtitle: For people outside the UK\n---\n',
  },
  'a long title': {
    'page.md':
      '---\ntitle: International qualified teacher status for teachers and trainees who live outside the United Kingdom\n---\n',
  },
});
