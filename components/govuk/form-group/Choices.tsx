import type { ReactNode } from 'react';
import { type Attributes, type ElementOptions, elementProps, hasChildren, joinClasses, passOn } from '../element';
import type { FieldsetProps } from '../fieldset/Fieldset';
import { Hint, type HintProps } from '../hint/Hint';
import { Label } from '../label/Label';
import { describedBy, type FieldMessages, FieldsetGroup, type FormGroupOptions } from './FormGroup';

/** One radio or checkbox, or the word between two of them. */
export interface ChoiceItem {
  /** A word such as “or” between two choices, instead of a choice. */
  divider?: string | undefined;
  children?: ReactNode;
  id?: string | undefined;
  value?: string | number | undefined;
  checked?: boolean | undefined;
  disabled?: boolean | undefined;
  hint?: HintProps | undefined;
  label?: ElementOptions | undefined;
  /** What is shown only while the choice is made. */
  conditional?: { children?: ReactNode } | false | undefined;
  attributes?: Attributes | undefined;
}

/** What radios and checkboxes have in common. */
export interface ChoicesProps extends ElementOptions, FieldMessages {
  name: string;
  /** Begins the ids of the items; defaults to the name. */
  idPrefix?: string | undefined;
  items: readonly (ChoiceItem | null | undefined | false)[];
  fieldset?: FieldsetProps | undefined;
  formGroup?: FormGroupOptions | undefined;
}

interface ChoiceListProps extends ChoicesProps {
  /** GOV.UK’s name of the component. */
  component: 'govuk-radios' | 'govuk-checkboxes';
  describedBy?: string | undefined;
  /** The input’s own attributes: name, type and the like. */
  inputProps(item: ChoiceItem): Readonly<Record<string, string | undefined>>;
  isChecked(item: ChoiceItem): boolean;
}

/** Radios or checkboxes in their form group and fieldset. */
export function ChoiceList(props: ChoiceListProps) {
  const { component, name, items, hint, errorMessage, fieldset, formGroup, classes, attributes } = props;
  const idPrefix = props.idPrefix || name;
  const before = fieldset?.describedBy || props.describedBy;
  return (
    <FieldsetGroup
      id={idPrefix}
      fieldset={fieldset}
      describedBy={before}
      hint={hint}
      errorMessage={errorMessage}
      formGroup={formGroup}
    >
      <div {...elementProps(component, { classes, attributes }, { 'data-module': component })}>
        {formGroup?.beforeInputs?.children}
        {items.map((item, index) => {
          if (!item) return null;
          const id = item.id || (index === 0 ? idPrefix : `${idPrefix}-${index + 1}`);
          // Without a fieldset nothing else carries the description of the group: each item does, for checkboxes.
          const described = fieldset ? undefined : describedBy(idPrefix, before, { hint, errorMessage });
          return <Choice key={index} {...props} item={item} id={id} described={described} />;
        })}
        {formGroup?.afterInputs?.children}
      </div>
    </FieldsetGroup>
  );
}

interface ChoiceProps extends ChoiceListProps {
  item: ChoiceItem;
  id: string;
  described: string | undefined;
}

function Choice({ component, item, id, described, inputProps, isChecked }: ChoiceProps) {
  if (item.divider) return <div className={`${component}__divider`}>{item.divider}</div>;
  const isOn = isChecked(item);
  const hasHint = hasChildren(item.hint);
  const conditional = item.conditional ? item.conditional.children : undefined;
  const isCheckbox = component === 'govuk-checkboxes';
  const own = {
    ...inputProps(item),
    id,
    value: item.value ?? '',
    disabled: item.disabled,
    'data-aria-controls': conditional ? `conditional-${id}` : undefined,
    'aria-describedby': joinClasses(isCheckbox && described, hasHint && `${id}-item-hint`),
  };
  return (
    <>
      <div className={`${component}__item`}>
        <input {...elementProps(`${component}__input`, { attributes: item.attributes }, own)} defaultChecked={isOn} />
        <Label
          classes={joinClasses(`${component}__label`, item.label?.classes)}
          attributes={item.label?.attributes}
          for={id}
        >
          {item.children}
        </Label>
        {hasHint && (
          <Hint {...item.hint} id={`${id}-item-hint`} classes={joinClasses(`${component}__hint`, item.hint?.classes)} />
        )}
      </div>
      {conditional && (
        <div
          {...passOn({}, { id: `conditional-${id}` })}
          className={joinClasses(`${component}__conditional`, !isOn && `${component}__conditional--hidden`)}
        >
          {conditional}
        </div>
      )}
    </>
  );
}
