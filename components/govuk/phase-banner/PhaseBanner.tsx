import { elementProps, joinClasses, type TextOptions } from '../element';
import { Tag, type TagProps } from '../tag/Tag';

/** Props of `PhaseBanner`. */
export interface PhaseBannerProps extends TextOptions {
  tag?: Omit<TagProps, 'attributes'> | undefined;
}

/** GOV.UK Frontend’s phase banner. */
export function PhaseBanner({ tag, children, ...options }: PhaseBannerProps) {
  return (
    <div {...elementProps('govuk-phase-banner govuk-width-container', options)}>
      <p className="govuk-phase-banner__content">
        <Tag classes={joinClasses('govuk-phase-banner__content__tag', tag?.classes)}>{tag?.children}</Tag>{' '}
        <span className="govuk-phase-banner__text">{children}</span>
      </p>
    </div>
  );
}
