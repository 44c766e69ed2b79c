import { ChoiceList, type ChoicesProps } from '../form-group/Choices';

/** Props of `Radios`. */
export interface RadiosProps extends ChoicesProps {
  /** The value of the item that is chosen at first. */
  value?: string | number | null | undefined;
}

/** GOV.UK Frontend’s radios. */
export function Radios({ value, ...props }: RadiosProps) {
  return (
    <ChoiceList
      {...props}
      component="govuk-radios"
      inputProps={() => ({ name: props.name, type: 'radio' })}
      isChecked={(item) => item.checked || (Boolean(value) && item.value === value && item.checked !== false)}
    />
  );
}
