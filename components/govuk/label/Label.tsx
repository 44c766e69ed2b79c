import { elementProps, type TextOptions } from '../element';

/** Props of `Label`. */
export interface LabelProps extends TextOptions {
  /** The id of the field that it names. */
  for?: string | undefined;
  /** Whether it is the page’s h1 as well. */
  isPageHeading?: boolean | undefined;
}

/** GOV.UK Frontend’s label; nothing when it has no words. */
export function Label({ for: htmlFor, isPageHeading, children, ...options }: LabelProps) {
  if (!children) return null;
  const label = <label {...elementProps('govuk-label', options, { htmlFor: htmlFor || undefined })}>{children}</label>;
  return isPageHeading ? <h1 className="govuk-label-wrapper">{label}</h1> : label;
}
