import { type Download, writeSize } from '@/lib/content';
import { Icon } from '../../page/icon/Icon';
import { LongDate } from '../LongDate';

/** Props of `Attachment`. */
export interface AttachmentProps {
  /** The words of the link. */
  text: string;
  /** The file; nothing is shown where there is none. */
  file: Download | undefined;
  /** When it was published, as `YYYY-MM-DD`. */
  publishedAt?: string | undefined;
}

/** A link to a file, with its type and size, so that visitors know what they get. */
export function Attachment({ text, file, publishedAt }: AttachmentProps) {
  if (!file) return null;
  return (
    <div className="call-to-action">
      <div className="call-to-action__icon">
        <Icon name="download" />
      </div>
      <div className="call-to-action__words">
        <p>
          <a href={file.url}>
            {text} ({file.fileType}, {writeSize(file.size)})
          </a>
        </p>
        {publishedAt !== undefined && (
          <p>
            Published <LongDate date={publishedAt} />
          </p>
        )}
      </div>
    </div>
  );
}
