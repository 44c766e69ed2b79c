import { elementProps, type TextOptions } from '../element';

/** Props of `InsetText`. */
export interface InsetTextProps extends TextOptions {
  id?: string | undefined;
}

/** GOV.UK Frontend’s inset text. */
export function InsetText({ id, children, ...options }: InsetTextProps) {
  return <div {...elementProps('govuk-inset-text', options, { id: id || undefined })}>{children}</div>;
}
