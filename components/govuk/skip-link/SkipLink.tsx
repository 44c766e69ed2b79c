import type { ReactNode } from 'react';

/** Props of `SkipLink`, named as GOV.UK’s macro options. */
export interface SkipLinkProps {
  /** The fragment to skip to. */
  href: `#${string}`;
  children: ReactNode;
}

/** GOV.UK Frontend’s skip link: hidden until it has the focus. */
export function SkipLink({ href, children }: SkipLinkProps) {
  return (
    <a href={href} className="govuk-skip-link" data-module="govuk-skip-link">
      {children}
    </a>
  );
}
