import type { ReactNode } from 'react';
import { type ElementOptions, elementProps, joinClasses } from '../element';
import { ErrorMessage, type ErrorMessageProps } from '../error-message/ErrorMessage';
import { Fieldset, type FieldsetProps } from '../fieldset/Fieldset';
import { Hint, type HintProps } from '../hint/Hint';

/** What may stand right before or after the input of a form group. */
export interface FormGroupOptions extends ElementOptions {
  beforeInput?: { children?: ReactNode } | undefined;
  afterInput?: { children?: ReactNode } | undefined;
  beforeInputs?: { children?: ReactNode } | undefined;
  afterInputs?: { children?: ReactNode } | undefined;
}

/** The hint and the error message of a field. */
export interface FieldMessages {
  hint?: HintProps | undefined;
  errorMessage?: ErrorMessageProps | false | null | undefined;
}

/** Props of `FormGroup`. */
export interface FormGroupProps {
  formGroup?: FormGroupOptions | undefined;
  hasError: boolean;
  children?: ReactNode;
}

/** The box round a field: its label, hint, error message and input. */
export function FormGroup({ formGroup, hasError, children }: FormGroupProps) {
  const classes = joinClasses(hasError && 'govuk-form-group--error', formGroup?.classes);
  return <div {...elementProps('govuk-form-group', { classes, attributes: formGroup?.attributes })}>{children}</div>;
}

/** The ids that describe a field, as `aria-describedby` lists them; undefined when nothing does. */
export function describedBy(id: string, first: string | undefined, { hint, errorMessage }: FieldMessages) {
  return joinClasses(first, hint && `${id}-hint`, errorMessage ? `${id}-error` : undefined);
}

/** Props of `FieldsetGroup`. */
export interface FieldsetGroupProps extends FieldMessages {
  /** Begins the ids of the hint and the error message. */
  id: string;
  fieldset?: FieldsetProps | undefined;
  /** Ids of other elements that describe the group. */
  describedBy?: string | undefined;
  role?: string | undefined;
  formGroup?: FormGroupOptions | undefined;
  children?: ReactNode;
}

/** The box round several inputs that belong together: their hint and error message, in a fieldset when there is one. */
export function FieldsetGroup(props: FieldsetGroupProps) {
  const { id, fieldset, role, hint, errorMessage, formGroup, children } = props;
  const inner = (
    <>
      <Messages id={id} hint={hint} errorMessage={errorMessage} />
      {children}
    </>
  );
  return (
    <FormGroup formGroup={formGroup} hasError={Boolean(errorMessage)}>
      {fieldset ? (
        <Fieldset {...fieldset} role={role} describedBy={describedBy(id, props.describedBy, { hint, errorMessage })}>
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </FormGroup>
  );
}

/** Props of `Messages`. */
export interface MessagesProps extends FieldMessages {
  /** Begins the ids of both. */
  id: string;
}

/** The hint of a field, then its error message. */
export function Messages({ id, hint, errorMessage }: MessagesProps) {
  return (
    <>
      {hint && <Hint {...hint} id={`${id}-hint`} />}
      {errorMessage && <ErrorMessage {...errorMessage} id={`${id}-error`} />}
    </>
  );
}
