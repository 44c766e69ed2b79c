import { listIds, SECTION } from './section-ids';
import { recallSteps, rememberSteps } from './step-memory';

/** Lets visitors mark the steps right before `root` as done; what they have marked stays on their device. */
export function startStepProgress(root: Element): void {
  const steps = [...(root.previousElementSibling?.querySelectorAll<HTMLInputElement>('.section-tools input') ?? [])]
    .map((box) => ({ box, section: box.closest(SECTION) }))
    .flatMap(({ box, section }) => (section ? { box, section, ids: listIds(section) } : []));
  const text = root.querySelector<HTMLElement>('[role=status]');

  const show = () => {
    for (const { box, section } of steps) {
      section.toggleAttribute('data-done', box.checked);
      // GOV.UK’s script names the button of a section: that a step is done is told after its name.
      const button = section.querySelector('.govuk-accordion__section-button');
      if (box.checked) button?.setAttribute('aria-describedby', 'step-done');
      else button?.removeAttribute('aria-describedby');
    }
    const count = steps.filter(({ box }) => box.checked).length;
    root.toggleAttribute('data-begun', count > 0);
    const words = `${count} of ${steps.length} steps done`;
    if (text && text.textContent !== words) text.textContent = words;
  };
  const keep = () => {
    rememberSteps(steps.flatMap(({ box, section }) => (box.checked ? section.id : [])));
    show();
  };

  const recalled = recallSteps(steps.map(({ ids }) => ids));
  steps.forEach(({ box }, index) => {
    box.checked = recalled[index] === true;
    box.addEventListener('change', keep);
  });
  show();
  root.querySelector('button')?.addEventListener('click', () => {
    for (const { box } of steps) box.checked = false;
    keep();
    // The button goes: who uses a keyboard must not be lost with it.
    text?.focus();
  });
}
