import { elementProps, type TextOptions } from '../element';

/** Props of `SkipLink`. */
export interface SkipLinkProps extends TextOptions {
  /** The fragment to skip to. */
  href?: string | undefined;
}

/** GOV.UK Frontend’s skip link: hidden until it has the focus. */
export function SkipLink({ href, children, ...options }: SkipLinkProps) {
  const own = { href: href || '#content', 'data-module': 'govuk-skip-link' };
  return <a {...elementProps('govuk-skip-link', options, own)}>{children}</a>;
}
