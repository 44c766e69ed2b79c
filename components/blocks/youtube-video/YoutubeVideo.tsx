import type { BlockOf } from '@/lib/content';

/** Props of `YoutubeVideo`. */
export interface YoutubeVideoProps {
  /** What the editor wrote, read by the engine. */
  block: BlockOf<'youtube_video'>;
}

/** A link to a video below a poster of our own: nothing is loaded from YouTube before a visitor goes there. */
export function YoutubeVideo({ block }: YoutubeVideoProps) {
  return (
    <a className="youtube-video" href={block.url}>
      <svg className="youtube-video__poster" viewBox="0 0 640 360" aria-hidden="true" focusable="false">
        <path fill="var(--sky)" d="M0 0h640v360H0z" />
        <path fill="var(--mist)" d="M640 90a150 150 0 1 1-300 0 150 150 0 1 1 300 0z" />
        <path fill="var(--leaf)" d="M0 300c110-90 210-90 330-30s210 40 310-20v110H0z" />
        <path fill="var(--teal)" d="M0 330c140-60 260-10 370-20s190-50 270-20v70H0z" />
        <path fill="var(--marigold)" d="M396 180a76 76 0 1 1-152 0 76 76 0 1 1 152 0z" />
        <path fill="var(--ink)" d="M299 148a8 8 0 0 1 12-7l50 32a8 8 0 0 1 0 14l-50 32a8 8 0 0 1-12-7z" />
      </svg>
      <span className="youtube-video__title">Watch on YouTube: {block.title}</span>
    </a>
  );
}
