import { elementProps, type TextOptions } from '../element';

/** Props of `BackLink`. */
export interface BackLinkProps extends TextOptions {
  href?: string | undefined;
}

/** GOV.UK Frontend’s back link. */
export function BackLink({ href, children, ...options }: BackLinkProps) {
  return <a {...elementProps('govuk-back-link', options, { href: href || '#' })}>{children || 'Back'}</a>;
}
