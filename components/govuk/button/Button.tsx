import { elementProps, joinClasses, type TextOptions } from '../element';

/** Props of `Button`. */
export interface ButtonProps extends TextOptions {
  /** Makes the button a link. */
  href?: string | undefined;
  id?: string | undefined;
  name?: string | undefined;
  type?: 'button' | 'submit' | 'reset' | undefined;
  value?: string | undefined;
  disabled?: boolean | undefined;
  /** Whether the script ignores a second click. */
  preventDoubleClick?: boolean | undefined;
  isStartButton?: boolean | undefined;
}

/** GOV.UK Frontend’s button. */
export function Button({ href, children, classes, attributes, isStartButton, ...own }: ButtonProps) {
  const options = { classes: joinClasses(classes, isStartButton && 'govuk-button--start'), attributes };
  const common = { 'data-module': 'govuk-button', id: own.id };
  const content = isStartButton && typeof children !== 'string' ? <span>{children}</span> : children;
  if (href) {
    return (
      <a {...elementProps('govuk-button', options, { ...common, href, role: 'button', draggable: 'false' })}>
        {content}
        {isStartButton && ' '}
        {isStartButton && <StartIcon />}
      </a>
    );
  }
  const button = {
    ...common,
    type: own.type || 'submit',
    value: own.value || undefined,
    name: own.name || undefined,
    disabled: own.disabled,
    'aria-disabled': own.disabled ? 'true' : undefined,
    'data-prevent-double-click': own.preventDoubleClick === undefined ? undefined : String(own.preventDoubleClick),
  };
  return (
    <button {...elementProps('govuk-button', options, button)}>
      {content}
      {isStartButton && ' '}
      {isStartButton && <StartIcon />}
    </button>
  );
}

function StartIcon() {
  return (
    <svg
      className="govuk-button__start-icon"
      xmlns="http://www.w3.org/2000/svg"
      width="17.5"
      height="19"
      viewBox="0 0 33 40"
      aria-hidden="true"
      focusable="false"
    >
      <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
    </svg>
  );
}
