import type { ReactNode } from 'react';

/** Props of `Button`, named as GOV.UK’s macro options. */
export interface ButtonProps {
  href: string;
  classes?: string;
  children: ReactNode;
}

/** GOV.UK Frontend’s button that is a link: it leads somewhere, so it keeps the role of a link. */
export function Button({ href, classes, children }: ButtonProps) {
  return (
    <a href={href} draggable={false} className={classes ? `govuk-button ${classes}` : 'govuk-button'}>
      {children}
    </a>
  );
}
