import type { ReactNode } from 'react';
import { type Attributes, type ElementOptions, elementProps, joinClasses, passOn } from '../element';

/** One entry of the navigation. */
export interface ServiceNavigationItem {
  href?: string | undefined;
  /** Whether it leads to the section that the page is in. */
  active?: boolean | undefined;
  /** Whether it leads to the page itself. */
  current?: boolean | undefined;
  attributes?: Attributes | undefined;
  children?: ReactNode;
}

/** What may be put into the navigation at four places. */
export interface ServiceNavigationSlots {
  start?: ReactNode;
  end?: { children?: ReactNode; align?: 'inline' | undefined } | undefined;
  navigationStart?: ReactNode;
  navigationEnd?: ReactNode;
}

/** Props of `ServiceNavigation`. */
export interface ServiceNavigationProps extends ElementOptions {
  serviceName?: string | undefined;
  serviceUrl?: string | undefined;
  navigation?: readonly (ServiceNavigationItem | null | undefined | false | '')[] | undefined;
  navigationId?: string | undefined;
  navigationLabel?: string | undefined;
  navigationClasses?: string | undefined;
  collapseNavigationOnMobile?: boolean | undefined;
  menuButtonText?: string | undefined;
  menuButtonLabel?: string | undefined;
  ariaLabel?: string | undefined;
  slots?: ServiceNavigationSlots | undefined;
}

/** GOV.UK Frontend’s service navigation. */
export function ServiceNavigation(props: ServiceNavigationProps) {
  const { serviceName, slots = {}, ariaLabel = 'Service information', classes, attributes } = props;
  const own = { 'data-module': 'govuk-service-navigation' };
  const end = slots.end?.children;
  const container = joinClasses(
    'govuk-width-container',
    slots.end?.align === 'inline' && 'govuk-service-navigation__inlining-container',
  );
  const inner = (
    <div className={container}>
      {slots.start}
      <div className="govuk-service-navigation__container">
        {serviceName && <ServiceName name={serviceName} url={props.serviceUrl} />}
        <Navigation {...props} />
      </div>
      {end}
    </div>
  );
  const element = elementProps('govuk-service-navigation', { classes, attributes }, own);
  const isLandmark = Boolean(serviceName || slots.start || end);
  return isLandmark ? (
    <section {...element} aria-label={ariaLabel}>
      {inner}
    </section>
  ) : (
    <div {...element}>{inner}</div>
  );
}

function ServiceName({ name, url }: { name: string; url: string | undefined }) {
  return (
    <span className="govuk-service-navigation__service-name">
      {url ? (
        <a href={url} className="govuk-service-navigation__link">
          {name}
        </a>
      ) : (
        <span className="govuk-service-navigation__text">{name}</span>
      )}
    </span>
  );
}

function Navigation(props: ServiceNavigationProps) {
  const { navigation = [], slots = {}, navigationId, navigationLabel, navigationClasses, menuButtonLabel } = props;
  const items = navigation.filter((item): item is ServiceNavigationItem => Boolean(item));
  const buttonText = props.menuButtonText || 'Menu';
  if (items.length === 0 && !slots.navigationStart && !slots.navigationEnd) return null;
  const id = navigationId || 'navigation';
  const button = {
    type: 'button' as const,
    className: 'govuk-service-navigation__toggle govuk-js-service-navigation-toggle',
    'aria-controls': id,
    hidden: true,
    'aria-hidden': 'true' as const,
  };
  const buttonLabel = menuButtonLabel && menuButtonLabel !== buttonText ? menuButtonLabel : undefined;
  return (
    <nav
      aria-label={navigationLabel || buttonText}
      className={joinClasses('govuk-service-navigation__wrapper', navigationClasses)}
    >
      {(props.collapseNavigationOnMobile ?? items.length > 1) && (
        <button {...button} {...passOn({}, { 'aria-label': buttonLabel })}>
          {buttonText}
        </button>
      )}
      <ul className="govuk-service-navigation__list" id={id}>
        {slots.navigationStart}
        {items.map((item, index) => (
          <NavigationItem key={index} {...item} />
        ))}
        {slots.navigationEnd}
      </ul>
    </nav>
  );
}

function NavigationItem({ href, active, current, attributes, children }: ServiceNavigationItem) {
  const isActive = Boolean(active || current);
  const own = { 'aria-current': isActive ? (current ? 'page' : 'true') : undefined };
  // A strong element inside tells people who replace colours and styles where they are.
  const words = isActive ? <strong className="govuk-service-navigation__active-fallback">{children}</strong> : children;
  return (
    <li className={joinClasses('govuk-service-navigation__item', isActive && 'govuk-service-navigation__item--active')}>
      {href ? (
        <a {...elementProps('govuk-service-navigation__link', { attributes }, { ...own, href })}>{words}</a>
      ) : (
        children && <span {...elementProps('govuk-service-navigation__text', {}, own)}>{words}</span>
      )}
    </li>
  );
}
