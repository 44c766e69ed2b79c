import { type ElementOptions, elementProps, hasChildren, joinClasses, type TextOptions } from '../element';
import { describedBy, type FieldMessages, FormGroup, type FormGroupOptions, Messages } from '../form-group/FormGroup';
import { Label, type LabelProps } from '../label/Label';

/** Props of `Input`. */
export interface InputProps extends ElementOptions, FieldMessages {
  id?: string | undefined;
  name: string;
  type?: string | undefined;
  inputmode?: string | undefined;
  value?: string | undefined;
  disabled?: boolean | undefined;
  /** Ids of other elements that describe the input. */
  describedBy?: string | undefined;
  label: LabelProps;
  prefix?: TextOptions | undefined;
  suffix?: TextOptions | undefined;
  formGroup?: FormGroupOptions | undefined;
  inputWrapper?: ElementOptions | undefined;
  autocomplete?: string | undefined;
  autocapitalize?: string | undefined;
  pattern?: string | undefined;
  spellcheck?: boolean | undefined;
}

/** GOV.UK Frontend’s text input. */
export function Input(props: InputProps) {
  const { name, label, hint, errorMessage, formGroup, prefix, suffix, inputWrapper } = props;
  const id = props.id || name;
  const before = formGroup?.beforeInput?.children;
  const after = formGroup?.afterInput?.children;
  const isWrapped = hasChildren(prefix) || hasChildren(suffix) || Boolean(before) || Boolean(after);
  return (
    <FormGroup formGroup={formGroup} hasError={Boolean(errorMessage)}>
      <Label {...label} for={id} />
      <Messages id={id} hint={hint} errorMessage={errorMessage} />
      {isWrapped ? (
        <div {...elementProps('govuk-input__wrapper', inputWrapper)}>
          {before}
          {hasChildren(prefix) && <Affix type="prefix" {...prefix} />}
          <InputElement {...props} id={id} />
          {hasChildren(suffix) && <Affix type="suffix" {...suffix} />}
          {after}
        </div>
      ) : (
        <InputElement {...props} id={id} />
      )}
    </FormGroup>
  );
}

function InputElement(props: InputProps & { id: string }) {
  const { id, name, type, value, disabled, hint, errorMessage, classes, attributes, spellcheck } = props;
  const own = {
    id,
    name,
    type: type || 'text',
    spellCheck: typeof spellcheck === 'boolean' ? String(spellcheck) : undefined,
    defaultValue: value,
    disabled,
    'aria-describedby': describedBy(id, props.describedBy, { hint, errorMessage }),
    autoComplete: props.autocomplete || undefined,
    autoCapitalize: props.autocapitalize,
    pattern: props.pattern,
    inputMode: props.inputmode,
  };
  const all = joinClasses(classes, Boolean(errorMessage) && 'govuk-input--error');
  return <input {...elementProps('govuk-input', { classes: all, attributes }, own)} />;
}

function Affix({ type, children, ...options }: TextOptions & { type: 'prefix' | 'suffix' }) {
  return <div {...elementProps(`govuk-input__${type}`, options, { 'aria-hidden': 'true' })}>{children}</div>;
}
