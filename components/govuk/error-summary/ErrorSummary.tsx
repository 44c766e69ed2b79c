import type { ReactNode } from 'react';
import { type Attributes, type ElementOptions, elementProps, passOn } from '../element';

/** One error, and where it is. */
export interface ErrorSummaryItem {
  href?: string | undefined;
  attributes?: Attributes | undefined;
  children?: ReactNode;
}

/** Props of `ErrorSummary`. */
export interface ErrorSummaryProps extends ElementOptions {
  title: ReactNode;
  description?: ReactNode;
  errorList?: readonly ErrorSummaryItem[] | undefined;
  disableAutoFocus?: boolean | undefined;
}

/** GOV.UK Frontend’s error summary. */
export function ErrorSummary({ title, description, errorList = [], disableAutoFocus, ...options }: ErrorSummaryProps) {
  const own = {
    'data-module': 'govuk-error-summary',
    'data-disable-auto-focus': disableAutoFocus === undefined ? undefined : String(disableAutoFocus),
  };
  return (
    <div {...elementProps('govuk-error-summary', options, own)}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">{title}</h2>
        <div className="govuk-error-summary__body">
          {description && <p>{description}</p>}
          {errorList.length > 0 && (
            <ul className="govuk-list govuk-error-summary__list">
              {errorList.map(({ href, attributes, children }, index) => (
                <li key={index}>{href ? <a {...passOn(attributes, { href })}>{children}</a> : children}</li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </div>
  );
}
