/** Props of `SectionTools`. */
export interface SectionToolsProps {
  /** The title of the section, for those who hear the control by itself. */
  title: string;
  /** Whether the section is a step that one can be done with. */
  isStep: boolean;
}

/** What a visitor can do with a section, at its end: copy a link to it, and mark a step as done. Only with a script. */
export function SectionTools({ title, isStep }: SectionToolsProps) {
  return (
    <div className="section-tools needs-script" data-module="section-tools" hidden>
      {isStep && (
        <label className="section-tools__done">
          <input type="checkbox" /> <span>Mark as done</span>
          <span className="govuk-visually-hidden">{title}</span>
        </label>
      )}
      <button type="button" className="link-button">
        Copy link to this section<span className="govuk-visually-hidden">{title}</span>
      </button>
      <span role="status" />
    </div>
  );
}
