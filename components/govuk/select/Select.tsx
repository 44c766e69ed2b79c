import { type Attributes, type ElementOptions, elementProps, joinClasses, passOn } from '../element';
import { describedBy, type FieldMessages, FormGroup, type FormGroupOptions, Messages } from '../form-group/FormGroup';
import { Label, type LabelProps } from '../label/Label';

/** One option of a select. */
export interface SelectItem {
  text: string;
  /** Defaults to the text. */
  value?: string | number | boolean | null | undefined;
  selected?: boolean | undefined;
  disabled?: boolean | undefined;
  attributes?: Attributes | undefined;
}

/** Props of `Select`. */
export interface SelectProps extends ElementOptions, FieldMessages {
  id?: string | undefined;
  name: string;
  items?: readonly (SelectItem | null | undefined | false)[];
  /** The value of the option that is selected at first. */
  value?: string | number | undefined;
  disabled?: boolean | undefined;
  /** Ids of other elements that describe the field. */
  describedBy?: string | undefined;
  label: LabelProps;
  formGroup?: FormGroupOptions | undefined;
}

/** GOV.UK Frontend’s select. */
export function Select(props: SelectProps) {
  const { name, items = [], value, label, hint, errorMessage, formGroup, classes, attributes } = props;
  const id = props.id || name;
  const own = {
    id,
    name,
    disabled: props.disabled,
    'aria-describedby': describedBy(id, props.describedBy, { hint, errorMessage }),
  };
  const all = joinClasses(classes, Boolean(errorMessage) && 'govuk-select--error');
  const isSelected = (item: SelectItem) =>
    item.selected || (Boolean(value) && (item.value ?? item.text) === value && item.selected !== false);
  return (
    <FormGroup formGroup={formGroup} hasError={Boolean(errorMessage)}>
      <Label {...label} for={id} />
      <Messages id={id} hint={hint} errorMessage={errorMessage} />
      {formGroup?.beforeInput?.children}
      <select {...elementProps('govuk-select', { classes: all, attributes }, own)}>
        {items.map(
          (item, index) =>
            item && (
              <option
                key={index}
                {...passOn(item.attributes, {
                  value: optionValue(item),
                  selected: isSelected(item),
                  disabled: item.disabled,
                })}
              >
                {item.text}
              </option>
            ),
        )}
      </select>
      {formGroup?.afterInput?.children}
    </FormGroup>
  );
}

function optionValue({ value }: SelectItem): string | undefined {
  return value === undefined ? undefined : String(value ?? '');
}
