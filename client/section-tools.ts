import { SECTION } from './section-ids';

/** Has the button of a section copy a link to it; where the browser does not let it, the link is shown to be copied. */
export function startSectionTools(root: Element): void {
  const section = root.closest(SECTION);
  const status = root.querySelector('[role=status]');
  if (!section || !status) return;
  root.querySelector('button')?.addEventListener('click', async () => {
    const link = new URL(`#${section.id}`, location.href).href;
    // Emptied first, so that a second copy is told of too.
    status.textContent = '';
    try {
      await navigator.clipboard.writeText(link);
      status.textContent = 'Copied';
    } catch {
      // Unknown to the browser outside https, or forbidden.
      status.textContent = `Copy this link: ${link}`;
    }
  });
}
