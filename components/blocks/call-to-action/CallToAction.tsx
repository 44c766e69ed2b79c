import type { BlockOf } from '@/lib/content';
import { Button } from '../../govuk/button/Button';
import { Texts } from '../Texts';

/** Props of `CallToAction`. */
export interface CallToActionProps {
  /** What the editor wrote, read by the engine. */
  block: BlockOf<'calls_to_action'>;
}

/** What to do next, why, and a button that leads there. */
export function CallToAction({ block }: CallToActionProps) {
  return (
    <div className="call-to-action">
      {block.title && <p className="call-to-action__title">{block.title}</p>}
      <Texts text={block.text} />
      <Button href={block.link.url}>{block.link.text}</Button>
    </div>
  );
}
