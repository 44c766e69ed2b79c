import { type Attributes, type ElementOptions, elementProps, joinClasses } from '../element';
import type { FieldsetProps } from '../fieldset/Fieldset';
import { type FieldMessages, FieldsetGroup, type FormGroupOptions } from '../form-group/FormGroup';
import { Input } from '../input/Input';

/** One field of a date. */
export interface DateInputItem {
  id?: string | undefined;
  name?: string | undefined;
  label?: string | undefined;
  value?: string | undefined;
  autocomplete?: string | undefined;
  inputmode?: string | undefined;
  pattern?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
  /** Whether this field is in error; false: it is not, though the date is. */
  error?: boolean | undefined;
}

/** Props of `DateInput`. */
export interface DateInputProps extends ElementOptions, FieldMessages {
  id: string;
  /** Begins the names of the fields. */
  namePrefix?: string | undefined;
  /** The fields; day, month and year when left out. */
  items?: readonly (DateInputItem | null | undefined | false)[] | undefined;
  day?: DateInputItem | undefined;
  month?: DateInputItem | undefined;
  year?: DateInputItem | undefined;
  /** Values by the full name of the field. */
  values?: Readonly<Record<string, string | undefined>> | undefined;
  fieldset?: FieldsetProps | undefined;
  formGroup?: FormGroupOptions | undefined;
}

const FIELDS = ['day', 'month', 'year'] as const;
const hasErrorClass = ({ classes = '' }: DateInputItem) => classes.includes('govuk-input--error');

/** GOV.UK Frontend’s date input. */
export function DateInput(props: DateInputProps) {
  const { id, items, values, hint, errorMessage, fieldset, formGroup, classes, attributes } = props;
  const standard = FIELDS.map((name): DateInputItem => {
    const width = `govuk-input--width-${name === 'year' ? 4 : 2}`;
    return props[name] ?? { name, value: values?.[name], classes: width };
  });
  const fields = items?.length ? items : standard;
  const anyHasError = fields.some((item) => item && (item.error || hasErrorClass(item)));
  return (
    <FieldsetGroup
      id={id}
      fieldset={fieldset}
      role="group"
      describedBy={fieldset?.describedBy}
      hint={hint}
      errorMessage={errorMessage}
      formGroup={formGroup}
    >
      <div {...elementProps('govuk-date-input', { classes, attributes }, { id: id || undefined })}>
        {formGroup?.beforeInputs?.children}
        {fields.map((item, index) => {
          if (!item) return null;
          const at = standard.indexOf(item);
          const known =
            at === -1
              ? FIELDS.findIndex((name, each) => item.name && [name, standard[each]?.name].includes(item.name))
              : at;
          return (
            <DateField
              key={index}
              {...props}
              item={item}
              field={FIELDS[known]}
              standard={standard[known]}
              anyHasError={anyHasError}
            />
          );
        })}
        {formGroup?.afterInputs?.children}
      </div>
    </FieldsetGroup>
  );
}

interface DateFieldProps extends DateInputProps {
  item: DateInputItem;
  /** Which part of a date it is, if it is one of the three. */
  field: (typeof FIELDS)[number] | undefined;
  standard: DateInputItem | undefined;
  anyHasError: boolean;
}

function DateField({ id, namePrefix, values, errorMessage, item, field, standard, anyHasError }: DateFieldProps) {
  const name = item.name ?? field ?? '';
  const fullName = namePrefix ? `${namePrefix}-${name}` : name;
  const isWrong = item.error || hasErrorClass(item) || (item.error !== false && Boolean(errorMessage) && !anyHasError);
  const classes = joinClasses(
    'govuk-date-input__input',
    isWrong && !hasErrorClass(item) && 'govuk-input--error',
    !item.classes?.includes('govuk-input--width-') && `govuk-input--width-${field === 'year' ? 4 : 2}`,
    item.classes,
  );
  return (
    <div className="govuk-date-input__item">
      <Input
        label={{ children: item.label || capitalise(name), classes: 'govuk-date-input__label' }}
        id={item.id || `${id}-${name}`}
        classes={classes}
        name={fullName}
        value={item.value ?? (field ? standard?.value : undefined) ?? values?.[fullName]}
        type="text"
        inputmode={item.inputmode || 'numeric'}
        autocomplete={item.autocomplete}
        pattern={item.pattern}
        attributes={item.attributes}
      />
    </div>
  );
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
}
