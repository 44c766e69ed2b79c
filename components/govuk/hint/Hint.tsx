import { elementProps, type TextOptions } from '../element';

/** Props of `Hint`. */
export interface HintProps extends TextOptions {
  id?: string | undefined;
}

/** GOV.UK Frontend’s hint. */
export function Hint({ id, children, ...options }: HintProps) {
  return <div {...elementProps('govuk-hint', options, { id: id || undefined })}>{children}</div>;
}
