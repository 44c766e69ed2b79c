import type { ReactNode } from 'react';
import { type ElementOptions, elementProps, joinClasses } from '../element';

/** Props of `GenericHeader`. */
export interface GenericHeaderProps extends ElementOptions {
  /** Where the logo leads. */
  url?: string | undefined;
  logo?: ReactNode;
  containerClasses?: string | undefined;
}

/** GOV.UK Frontend’s generic header: for services with an identity of their own. */
export function GenericHeader({ url, logo, containerClasses, ...options }: GenericHeaderProps) {
  return (
    <div {...elementProps('govuk-generic-header', options)}>
      <div className={joinClasses('govuk-generic-header__container', containerClasses || 'govuk-width-container')}>
        <div className="govuk-generic-header__logo">
          <a href={url || '/'} className="govuk-generic-header__homepage-link">
            {logo}
          </a>
        </div>
      </div>
    </div>
  );
}
