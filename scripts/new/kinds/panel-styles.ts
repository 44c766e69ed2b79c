/** Styles of a titled panel, as a component begins with them. */
export function makePanelStyles(kebab: string): string {
  return `@use "govuk" as *;

.${kebab} {
  margin: govuk-spacing(6) 0;
  padding: govuk-spacing(5);
  border-left: 8px solid var(--teal);
  background: var(--mist);

  > :last-child {
    margin-bottom: 0;
  }
}

.${kebab}__title {
  @include govuk-font($size: 24, $weight: bold);

  margin: 0 0 govuk-spacing(3);
}
`;
}
