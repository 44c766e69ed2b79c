import { blockExamples } from '../../examples';
import { YoutubeVideo } from './YoutubeVideo';

/** States of `YoutubeVideo`. */
export const examples = blockExamples('youtube_video', 'YoutubeVideo', YoutubeVideo, {
  'a link with a poster': `
youtube_video:
  example: {id: aBcDeFgHiJk, title: A day in a maths classroom}
`,
});
