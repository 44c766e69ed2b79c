/** What holds a section: of an accordion, or of steps that are all open. */
export const SECTION = '.govuk-accordion__section, .open-steps__step';

/** The ids that a section answers to: its own first, then what it was called before. */
export function listIds(section: Element): string[] {
  const aliases = section.querySelectorAll('.govuk-accordion__section-heading [id], .open-steps__title [id]');
  return [section.id, ...[...aliases].map(({ id }) => id)];
}
