import type { ReactNode } from 'react';

/** Props of `InsetText`, named as GOV.UK’s macro options. */
export interface InsetTextProps {
  children: ReactNode;
}

/** GOV.UK Frontend’s inset text. */
export function InsetText({ children }: InsetTextProps) {
  return <div className="govuk-inset-text">{children}</div>;
}
