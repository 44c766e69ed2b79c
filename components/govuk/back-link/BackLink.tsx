import type { ReactNode } from 'react';

/** Props of `BackLink`, named as GOV.UK’s macro options. */
export interface BackLinkProps {
  href: string;
  children: ReactNode;
}

/** GOV.UK Frontend’s back link. */
export function BackLink({ href, children }: BackLinkProps) {
  return (
    <a href={href} className="govuk-back-link">
      {children}
    </a>
  );
}
