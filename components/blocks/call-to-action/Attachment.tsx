import type { Download } from '@/lib/content';
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

/** `1536` → `1.5 KB`, as GOV.UK writes the sizes of its attachments. */
function writeSize(bytes: number): string {
  const round = (size: number) => Number(size.toPrecision(size < 100 ? 2 : 3));
  if (bytes < 1024) return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`;
  const kilobytes = round(bytes / 1024);
  return kilobytes < 1000 ? `${kilobytes} KB` : `${round(bytes / 1024 ** 2)} MB`;
}
