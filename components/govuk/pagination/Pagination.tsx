import type { ReactNode } from 'react';
import { type Attributes, type ElementOptions, elementProps, joinClasses, passOn } from '../element';

/** One page, or the dots for pages left out. */
export interface PaginationItem {
  number?: string | number | undefined;
  href?: string | undefined;
  visuallyHiddenText?: string | undefined;
  current?: boolean | undefined;
  ellipsis?: boolean | undefined;
  attributes?: Attributes | undefined;
}

/** The link to the page before or after. */
export interface PaginationLink {
  href?: string | undefined;
  /** The name of that page. */
  labelText?: string | undefined;
  attributes?: Attributes | undefined;
  children?: ReactNode;
}

/** Props of `Pagination`. */
export interface PaginationProps extends ElementOptions {
  items?: readonly (PaginationItem | null | undefined | false)[] | undefined;
  previous?: PaginationLink | undefined;
  next?: PaginationLink | undefined;
  landmarkLabel?: string | undefined;
}

/** GOV.UK Frontend’s pagination. */
export function Pagination({ items, previous, next, landmarkLabel, classes, attributes }: PaginationProps) {
  const isBlock = !items && Boolean(next || previous);
  const all = joinClasses(isBlock && 'govuk-pagination--block', classes);
  return (
    <nav
      {...elementProps(
        'govuk-pagination',
        { classes: all, attributes },
        { 'aria-label': landmarkLabel || 'Pagination' },
      )}
    >
      {previous?.href && <ArrowLink type="prev" link={previous} isBlock={isBlock} />}
      {items && (
        <ul className="govuk-pagination__list">
          {items.map((item, index) => item && Object.keys(item).length > 0 && <PageItem key={index} {...item} />)}
        </ul>
      )}
      {next?.href && <ArrowLink type="next" link={next} isBlock={isBlock} />}
    </nav>
  );
}

function PageItem({ number, href, visuallyHiddenText, current, ellipsis, attributes }: PaginationItem) {
  const classes = joinClasses(
    'govuk-pagination__item',
    current && 'govuk-pagination__item--current',
    ellipsis && 'govuk-pagination__item--ellipsis',
  );
  if (ellipsis) return <li className={classes}>⋯</li>;
  const own = {
    href: href ?? '',
    'aria-label': visuallyHiddenText ?? `Page ${number}`,
    'aria-current': current ? 'page' : undefined,
  };
  return (
    <li className={classes}>
      <a {...elementProps('govuk-link govuk-pagination__link', { attributes }, own)}>{number}</a>
    </li>
  );
}

interface ArrowLinkProps {
  type: 'prev' | 'next';
  link: PaginationLink;
  isBlock: boolean;
}

function ArrowLink({ type, link, isBlock }: ArrowLinkProps) {
  const { href, labelText, attributes, children } = link;
  const title = joinClasses(
    'govuk-pagination__link-title',
    isBlock && !labelText && 'govuk-pagination__link-title--decorated',
  );
  const isFirst = isBlock || type === 'prev';
  return (
    <div className={`govuk-pagination__${type}`}>
      <a {...passOn(attributes, { href, rel: type })} className="govuk-link govuk-pagination__link">
        {isFirst && (
          <>
            <Arrow type={type} />{' '}
          </>
        )}
        <span className={title}>
          {children || (
            <>
              {type === 'prev' ? 'Previous' : 'Next'}
              <span className="govuk-visually-hidden"> page</span>
            </>
          )}
        </span>
        {labelText && isBlock && (
          <>
            {' '}
            <span className="govuk-visually-hidden">:</span>{' '}
            <span className="govuk-pagination__link-label">{labelText}</span>
          </>
        )}
        {!isFirst && (
          <>
            {' '}
            <Arrow type={type} />
          </>
        )}
      </a>
    </div>
  );
}

const ARROWS = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
};

function Arrow({ type }: { type: 'prev' | 'next' }) {
  return (
    <svg
      className={`govuk-pagination__icon govuk-pagination__icon--${type}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={ARROWS[type]} />
    </svg>
  );
}
