import { type ElementOptions, elementProps, joinClasses } from '../element';
import { describedBy, type FieldMessages, FormGroup, type FormGroupOptions, Messages } from '../form-group/FormGroup';
import { Label, type LabelProps } from '../label/Label';

/** Props of `Textarea`. */
export interface TextareaProps extends ElementOptions, FieldMessages {
  id?: string | undefined;
  name: string;
  rows?: number | string | undefined;
  value?: string | undefined;
  disabled?: boolean | undefined;
  /** Ids of other elements that describe the field. */
  describedBy?: string | undefined;
  label: LabelProps;
  formGroup?: FormGroupOptions | undefined;
  autocomplete?: string | undefined;
  spellcheck?: boolean | undefined;
}

/** GOV.UK Frontend’s textarea. */
export function Textarea(props: TextareaProps) {
  const { name, label, hint, errorMessage, formGroup, classes, attributes, spellcheck } = props;
  const id = props.id || name;
  const own = {
    id,
    name,
    rows: props.rows || 5,
    spellCheck: typeof spellcheck === 'boolean' ? String(spellcheck) : undefined,
    disabled: props.disabled,
    'aria-describedby': describedBy(id, props.describedBy, { hint, errorMessage }),
    autoComplete: props.autocomplete || undefined,
    defaultValue: props.value,
  };
  const all = joinClasses(Boolean(errorMessage) && 'govuk-textarea--error', classes);
  return (
    <FormGroup formGroup={formGroup} hasError={Boolean(errorMessage)}>
      <Label {...label} for={id} />
      <Messages id={id} hint={hint} errorMessage={errorMessage} />
      {formGroup?.beforeInput?.children}
      <textarea {...elementProps('govuk-textarea', { classes: all, attributes }, own)} />
      {formGroup?.afterInput?.children}
    </FormGroup>
  );
}
