import { Html } from '../../blocks/Html';

/** Props of `Alert`. */
export interface AlertProps {
  /** HTML for the inside of a paragraph. */
  html: string;
}

/**
 * What every visitor of a page must see: GOV.UK Frontend’s notification banner without its script, which only moves the
 * focus to what has just happened.
 */
export function Alert({ html }: AlertProps) {
  return (
    <section className="govuk-notification-banner" aria-labelledby="important">
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id="important">
          Important
        </h2>
      </div>
      <div className="govuk-notification-banner__content">
        <p className="govuk-notification-banner__heading">
          <Html html={html} isInline />
        </p>
      </div>
    </section>
  );
}
