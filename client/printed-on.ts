/** Says on paper when it was printed. */
export function startPrintedOn(root: Element): void {
  addEventListener('beforeprint', () => {
    root.textContent = `Printed on ${new Date().toLocaleDateString('en-GB', { dateStyle: 'long' })}.`;
  });
}
