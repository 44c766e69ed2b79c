import type { BlockOf } from '@/lib/content';
import { Button } from '../../govuk/button/Button';
import { Icon } from '../../page/icon/Icon';
import type { RenderParts } from '../render-parts';
import { Attachment } from './Attachment';
import { FeatureTable } from './FeatureTable';

/** Props of `CallToAction`. */
export interface CallToActionProps {
  /** What the editor wrote, read by the engine. */
  block: BlockOf<'calls_to_action'>;
  /** Draws what stands in its texts. */
  renderParts: RenderParts;
}

/** What to do next: a button that leads there and why, a file to keep, or facts to decide by. */
export function CallToAction({ block, renderParts }: CallToActionProps) {
  if (block.form === 'attachment') {
    return <Attachment text={block.text} file={block.file} publishedAt={block.publishedAt} />;
  }
  if (block.form === 'feature_table')
    return <FeatureTable facts={block.facts} caption={block.caption} renderParts={renderParts} />;
  const { title, icon, text, link } = block;
  return (
    <div className="call-to-action">
      {icon && (
        <div className="call-to-action__icon">
          <Icon name={icon} />
        </div>
      )}
      <div className="call-to-action__words">
        {title && <p className="call-to-action__title">{title}</p>}
        {renderParts(text)}
        <Button href={link.url}>{link.text}</Button>
      </div>
    </div>
  );
}
