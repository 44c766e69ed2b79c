// Content, stage 3b: the block `youtube_video`.

import { block, checkedText, text } from '../fields';
import { defineBlock } from './define-block';

const VIDEO_ID = /^[\w-]{11}$/;
const EXAMPLE = 'its id, the 11 letters, digits, - and _ after “v=” in its address';

const videoId = checkedText(
  'the id of a YouTube video',
  ({ text }) => {
    const found = idInAddress(text);
    return found ? `"${found}"` : EXAMPLE;
  },
  ({ text }) => (VIDEO_ID.test(text) ? text : undefined),
  ({ text }) => idInAddress(text),
).meta({ kind: 'text', type: 'string', pattern: VIDEO_ID.source });

/** A link to a video: nothing of it is loaded before a visitor asks for it. */
export const youtubeVideo = defineBlock({
  type: 'youtube_video',
  summary: 'A link to a video on YouTube: nothing comes from there before a visitor asks for it.',
  schema: block({
    id: videoId.describe('The 11 characters after `v=` in the video’s address.').meta({ example: 'aBcDeFgHiJk' }),
    title: text.describe('What the video is called.'),
  }),
  make: ({ id, title }) => ({ title, url: `https://www.youtube.com/watch?v=${id}` }),
});

/** The id in an address of YouTube’s, as people copy it from a browser. */
function idInAddress(text: string): string | undefined {
  return /^https?:.*(?:[?&]v=|youtu\.be\/|\/(?:embed|shorts|live)\/)([\w-]{11})(?![\w-])/.exec(text)?.[1];
}
