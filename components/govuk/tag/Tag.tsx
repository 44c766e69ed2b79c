import { elementProps, type TextOptions } from '../element';

/** Props of `Tag`. */
export type TagProps = TextOptions;

/** GOV.UK Frontend’s tag. */
export function Tag({ children, ...options }: TagProps) {
  return <strong {...elementProps('govuk-tag', options)}>{children}</strong>;
}
