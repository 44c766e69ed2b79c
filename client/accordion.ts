import { Accordion } from 'govuk-frontend/dist/govuk/components/accordion/accordion.mjs';
import { listIds } from './section-ids';
import { recallSections, rememberSections, type SectionState } from './section-memory';

/**
 * Starts one accordion: GOV.UK’s, and on top of it links that open the section that they lead to, and sections that
 * stay as the visitor left them, for the session.
 */
export function startAccordion(root: Element): void {
  const accordion = new Accordion(root, { rememberExpanded: false });
  const sections = [...root.querySelectorAll('.govuk-accordion__section')];
  const remember = () =>
    rememberSections(sections.map((section): SectionState => [section.id, accordion.isExpanded(section)]));

  const recalled = recallSections(sections.map(listIds));
  sections.forEach((section, index) => {
    const isOpen = recalled[index];
    if (isOpen !== undefined && isOpen !== accordion.isExpanded(section)) accordion.setExpanded(isOpen, section);
  });

  const openTarget = () => {
    const target = document.getElementById(decodeFragment(location.hash));
    const section = target?.closest('.govuk-accordion__section');
    if (!target || !section || !root.contains(section)) return;
    accordion.setExpanded(true, section);
    remember();
    target.scrollIntoView();
  };
  openTarget();
  addEventListener('hashchange', openTarget);
  // A link to the fragment that is in the address already changes nothing there, so no hashchange tells of it.
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link?.hash && link.href === location.href) openTarget();
  });
  root.addEventListener('click', remember);
  document.addEventListener('beforematch', remember);
}

function decodeFragment(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
