import { type ChoiceItem, ChoiceList, type ChoicesProps } from '../form-group/Choices';

/** One checkbox. */
export interface CheckboxesItem extends ChoiceItem {
  /** Defaults to the name of the group. */
  name?: string | undefined;
  /** `exclusive`: choosing it takes back the others. */
  behaviour?: 'exclusive' | undefined;
}

/** Props of `Checkboxes`. */
export interface CheckboxesProps extends Omit<ChoicesProps, 'items'> {
  items: readonly (CheckboxesItem | null | undefined | false)[];
  /** The values of the items that are chosen at first. */
  values?: readonly (string | number)[] | undefined;
  /** Ids of other elements that describe the group. */
  describedBy?: string | undefined;
}

/** GOV.UK Frontend’s checkboxes. */
export function Checkboxes({ values, ...props }: CheckboxesProps) {
  return (
    <ChoiceList
      {...props}
      component="govuk-checkboxes"
      inputProps={(item: CheckboxesItem) => ({
        name: item.name || props.name,
        type: 'checkbox',
        'data-behaviour': item.behaviour,
      })}
      isChecked={(item) =>
        item.checked || (item.value !== undefined && (values ?? []).includes(item.value) && item.checked !== false)
      }
    />
  );
}
