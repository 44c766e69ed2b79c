import type { ReactNode } from 'react';
import { type Attributes, type ElementOptions, elementProps, joinClasses } from '../element';

/** One step of the way; without `href` it is the page itself. */
export interface BreadcrumbsItem {
  href?: string | undefined;
  attributes?: Attributes | undefined;
  children?: ReactNode;
}

/** Props of `Breadcrumbs`. */
export interface BreadcrumbsProps extends ElementOptions {
  items: readonly BreadcrumbsItem[];
  /** Whether only the first and last item are shown on phones. */
  collapseOnMobile?: boolean | undefined;
  labelText?: string | undefined;
}

/** GOV.UK Frontend’s breadcrumbs. */
export function Breadcrumbs({
  items,
  collapseOnMobile,
  labelText = 'Breadcrumb',
  classes,
  attributes,
}: BreadcrumbsProps) {
  const all = joinClasses(classes, collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile');
  return (
    <nav {...elementProps('govuk-breadcrumbs', { classes: all, attributes }, { 'aria-label': labelText })}>
      <ol className="govuk-breadcrumbs__list">
        {items.map((item, index) =>
          item.href ? (
            <li key={index} className="govuk-breadcrumbs__list-item">
              <a {...elementProps('govuk-breadcrumbs__link', { attributes: item.attributes }, { href: item.href })}>
                {item.children}
              </a>
            </li>
          ) : (
            <li key={index} className="govuk-breadcrumbs__list-item" aria-current="page">
              {item.children}
            </li>
          ),
        )}
      </ol>
    </nav>
  );
}
