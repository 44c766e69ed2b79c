import type { ReactNode } from 'react';
import { elementProps, type TextOptions } from '../element';

/** Props of `Details`. */
export interface DetailsProps extends TextOptions {
  /** What a visitor selects to open it. */
  summary: ReactNode;
  id?: string | undefined;
  open?: boolean | undefined;
}

/** GOV.UK Frontend’s details, which a browser opens and closes without a script. */
export function Details({ summary, id, open, children, ...options }: DetailsProps) {
  return (
    <details {...elementProps('govuk-details', options, { id, open })}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  );
}
