import { elementProps, hasChildren, type TextOptions } from '../element';

/** The legend of a fieldset. */
export interface FieldsetLegend extends TextOptions {
  /** Whether it is the page’s h1 as well. */
  isPageHeading?: boolean | undefined;
}

/** Props of `Fieldset`. */
export interface FieldsetProps extends TextOptions {
  describedBy?: string | undefined;
  legend?: FieldsetLegend | undefined;
  role?: string | undefined;
}

/** GOV.UK Frontend’s fieldset. */
export function Fieldset({ describedBy, legend, role, children, ...options }: FieldsetProps) {
  const own = { role: role || undefined, 'aria-describedby': describedBy || undefined };
  return (
    <fieldset {...elementProps('govuk-fieldset', options, own)}>
      {hasChildren(legend) && (
        <legend {...elementProps('govuk-fieldset__legend', { classes: legend?.classes })}>
          {legend?.isPageHeading ? <h1 className="govuk-fieldset__heading">{legend.children}</h1> : legend?.children}
        </legend>
      )}
      {children}
    </fieldset>
  );
}
