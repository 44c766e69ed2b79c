import { elementProps, type TextOptions } from '../element';

/** Props of `WarningText`. */
export interface WarningTextProps extends TextOptions {
  /** Read out in place of the sign. */
  iconFallbackText?: string | undefined;
}

/** GOV.UK Frontend’s warning text. */
export function WarningText({ iconFallbackText, children, ...options }: WarningTextProps) {
  return (
    <div {...elementProps('govuk-warning-text', options)}>
      <span className="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>{' '}
      <strong className="govuk-warning-text__text">
        <span className="govuk-visually-hidden">{iconFallbackText || 'Warning'}</span> {children}
      </strong>
    </div>
  );
}
