import type { ReactNode } from 'react';
import { elementProps, joinClasses, type TextOptions } from '../element';

/** Props of `NotificationBanner`. */
export interface NotificationBannerProps extends TextOptions {
  title?: ReactNode;
  titleHeadingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  titleId?: string | undefined;
  type?: 'success' | undefined;
  role?: string | undefined;
  disableAutoFocus?: boolean | undefined;
}

/** GOV.UK Frontend’s notification banner; a text alone becomes its heading. */
export function NotificationBanner(props: NotificationBannerProps) {
  const { title, titleHeadingLevel, titleId, type, role, disableAutoFocus, children, classes, attributes } = props;
  const Heading = `h${titleHeadingLevel || 2}` as const;
  const isSuccess = type === 'success';
  const id = titleId || 'govuk-notification-banner-title';
  const own = {
    role: role || (isSuccess ? 'alert' : 'region'),
    'aria-labelledby': id,
    'data-module': 'govuk-notification-banner',
    'data-disable-auto-focus': disableAutoFocus === undefined ? undefined : String(disableAutoFocus),
  };
  const all = joinClasses(isSuccess && 'govuk-notification-banner--success', classes);
  return (
    <div {...elementProps('govuk-notification-banner', { classes: all, attributes }, own)}>
      <div className="govuk-notification-banner__header">
        <Heading className="govuk-notification-banner__title" id={id}>
          {title || (isSuccess ? 'Success' : 'Important')}
        </Heading>
      </div>
      <div className="govuk-notification-banner__content">
        {typeof children === 'string' && children !== '' ? (
          <p className="govuk-notification-banner__heading">{children}</p>
        ) : (
          children
        )}
      </div>
    </div>
  );
}
