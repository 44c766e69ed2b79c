/** Opens the browser’s print window, which saves PDF files too: the page is made to be a handout. Only with a script. */
export function PrintButton() {
  return (
    <div className="needs-script" data-module="print-button" hidden>
      <button type="button" className="link-button">
        Print or save as PDF
      </button>
    </div>
  );
}
