/** Opens the browser’s print window. */
export function startPrintButton(root: Element): void {
  root.querySelector('button')?.addEventListener('click', () => print());
}
