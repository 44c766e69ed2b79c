import { Fragment, type ReactNode } from 'react';
import { type Attributes, type ElementOptions, elementProps, joinClasses } from '../element';

/** A link in the footer. */
export interface FooterLink {
  text?: string | undefined;
  href?: string | undefined;
  attributes?: Attributes | undefined;
}

/** One group of links. */
export interface FooterNavigation {
  title: string;
  /** How wide the group is, as a GOV.UK grid width; `full` when left out. */
  width?: string | undefined;
  columns?: number | undefined;
  items?: readonly FooterLink[] | undefined;
}

/** What stands below the groups of links. */
export interface FooterMeta {
  visuallyHiddenTitle?: string | undefined;
  items?: readonly FooterLink[] | undefined;
  children?: ReactNode;
}

/** Props of `Footer`. */
export interface FooterProps extends ElementOptions {
  containerClasses?: string | undefined;
  /** A mark above all; GOV.UK’s crown is GOV.UK’s, and not here. */
  logo?: ReactNode;
  navigation?: readonly FooterNavigation[] | undefined;
  meta?: FooterMeta | undefined;
  /** `null` leaves it out; GOV.UK’s own words when not given. */
  contentLicence?: { children?: ReactNode } | null | undefined;
  /** GOV.UK’s own words when not given. */
  copyright?: { children?: ReactNode } | undefined;
}

const LICENCE = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';
const COPYRIGHT =
  'https://www.nationalarchives.gov.uk/information-management/re-using-public-sector-information/uk-government-licensing-framework/crown-copyright/';

/** GOV.UK Frontend’s footer. */
export function Footer(props: FooterProps) {
  const { containerClasses, logo, navigation = [], meta, contentLicence, copyright, classes, attributes } = props;
  return (
    <div {...elementProps('govuk-footer', { classes, attributes })}>
      <div className={joinClasses('govuk-width-container', containerClasses)}>
        {logo}
        {navigation.length > 0 && (
          <>
            <div className="govuk-footer__navigation">
              {navigation.map((group, index) => (
                <Group key={index} {...group} />
              ))}
            </div>
            <hr className="govuk-footer__section-break" />
          </>
        )}
        <div className="govuk-footer__meta">
          <div className="govuk-footer__meta-item govuk-footer__meta-item--grow">
            {meta && <Meta {...meta} />}
            {contentLicence !== null && <Licence>{contentLicence?.children}</Licence>}
          </div>
          <div className="govuk-footer__meta-item">
            <a className="govuk-footer__link govuk-footer__copyright-logo" href={COPYRIGHT}>
              {copyright?.children || '© Crown copyright'}
            </a>
          </div>
        </div>
      </div>
    </div>
  );
}

function Group({ title, width, columns, items = [] }: FooterNavigation) {
  return (
    <div className={`govuk-footer__section govuk-grid-column-${width || 'full'}`}>
      <h2 className="govuk-footer__heading govuk-heading-m">{title}</h2>
      {items.length > 0 && (
        <ul
          className={joinClasses('govuk-footer__list', columns ? `govuk-footer__list--columns-${columns}` : undefined)}
        >
          {items.map(
            ({ href, text, attributes }, index) =>
              href &&
              text && (
                <li key={index} className="govuk-footer__list-item">
                  <a {...elementProps('govuk-footer__link', { attributes }, { href })}>{text}</a>
                </li>
              ),
          )}
        </ul>
      )}
    </div>
  );
}

function Meta({ visuallyHiddenTitle, items = [], children }: FooterMeta) {
  return (
    <>
      <h2 className="govuk-visually-hidden">{visuallyHiddenTitle || 'Support links'}</h2>
      {items.length > 0 && (
        <ul className="govuk-footer__inline-list">
          {items.map(({ href, text, attributes }, index) => (
            <Fragment key={index}>
              <li className="govuk-footer__inline-list-item">
                <a {...elementProps('govuk-footer__link', { attributes }, { href: href ?? '' })}>{text}</a>
              </li>{' '}
            </Fragment>
          ))}
        </ul>
      )}
      {children && <div className="govuk-footer__meta-custom">{children}</div>}
    </>
  );
}

function Licence({ children }: { children?: ReactNode }) {
  return (
    <>
      <svg
        aria-hidden="true"
        focusable="false"
        className="govuk-footer__licence-logo"
        xmlns="http://www.w3.org/2000/svg"
        viewBox="0 0 483.2 195.7"
        height="17"
        width="41"
      >
        <path
          fill="currentColor"
          d="M421.5 142.8V.1l-50.7 32.3v161.1h112.4v-50.7zm-122.3-9.6A47.12 47.12 0 0 1 221 97.8c0-26 21.1-47.1 47.1-47.1 16.7 0 31.4 8.7 39.7 21.8l42.7-27.2A97.63 97.63 0 0 0 268.1 0c-36.5 0-68.3 20.1-85.1 49.7A98 98 0 0 0 97.8 0C43.9 0 0 43.9 0 97.8s43.9 97.8 97.8 97.8c36.5 0 68.3-20.1 85.1-49.7a97.76 97.76 0 0 0 149.6 25.4l19.4 22.2h3v-87.8h-80l24.3 27.5zM97.8 145c-26 0-47.1-21.1-47.1-47.1s21.1-47.1 47.1-47.1 47.2 21 47.2 47S123.8 145 97.8 145"
        />
      </svg>{' '}
      <span className="govuk-footer__licence-description">
        {children || (
          <>
            All content is available under the{' '}
            <a className="govuk-footer__link" href={LICENCE} rel="license">
              Open Government Licence v3.0
            </a>
            , except where otherwise stated
          </>
        )}
      </span>
    </>
  );
}
