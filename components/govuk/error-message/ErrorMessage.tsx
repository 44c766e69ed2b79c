import { elementProps, type TextOptions } from '../element';

/** Props of `ErrorMessage`. */
export interface ErrorMessageProps extends TextOptions {
  id?: string | undefined;
  /** Read out before the message; an empty text or `false` leaves it out. */
  visuallyHiddenText?: string | false | undefined;
}

/** GOV.UK Frontend’s error message. */
export function ErrorMessage({ id, visuallyHiddenText = 'Error', children, ...options }: ErrorMessageProps) {
  return (
    <p {...elementProps('govuk-error-message', options, { id: id || undefined })}>
      {visuallyHiddenText && (
        <>
          <span className="govuk-visually-hidden">{visuallyHiddenText}:</span>{' '}
        </>
      )}
      {children}
    </p>
  );
}
