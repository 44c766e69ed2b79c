/** Sorts and filters the table of pages on the editor’s desk: without it, the table stands as it was written. */

/** Which way a column is sorted, in the words of `aria-sort`. */
type Direction = 'ascending' | 'descending';

/** Starts the table of a page, its filter and the line that tells what is shown; nothing where there is none. */
export function startDeskTable(root: ParentNode): void {
  const table = root.querySelector<HTMLTableElement>('[data-desk-table]');
  const filter = root.querySelector<HTMLFormElement>('[data-desk-filter]');
  const status = root.querySelector('[data-desk-status]');
  if (!table || !filter || !status) return;
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  let order = status.textContent ?? '';
  const tell = () => {
    const shown = rows.filter((row) => !row.hidden).length;
    status.textContent = `${shown} of ${rows.length} pages shown. ${order}`;
  };
  const headings = [...table.querySelectorAll<HTMLTableCellElement>('thead th')];
  for (const [index, heading] of headings.entries()) {
    const button = addButton(heading);
    button.addEventListener('click', () => {
      const direction = nextDirection(heading);
      for (const other of headings) other.setAttribute('aria-sort', other === heading ? direction : 'none');
      sortRows(table, index, direction, heading.classList.contains('numeric'));
      order = `Sorted by “${button.textContent}”, ${direction}.`;
      tell();
    });
  }
  filter.addEventListener('input', () => {
    filterRows(rows, new FormData(filter));
    tell();
  });
  filter.addEventListener('submit', (event) => event.preventDefault());
  filter.hidden = false;
  // A browser that comes back to the page keeps what was written.
  filterRows(rows, new FormData(filter));
  tell();
}

function addButton(heading: HTMLTableCellElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  // The arrow is drawn by the style: who listens is told by "aria-sort".
  const arrow = document.createElement('span');
  arrow.className = 'desk__arrow';
  arrow.setAttribute('aria-hidden', 'true');
  button.append(...heading.childNodes, arrow);
  heading.append(button);
  heading.setAttribute('aria-sort', 'none');
  return button;
}

/** Figures are looked at from the largest on, texts and days from the first. */
function nextDirection(heading: HTMLTableCellElement): Direction {
  const [first, second]: [Direction, Direction] = heading.classList.contains('numeric')
    ? ['descending', 'ascending']
    : ['ascending', 'descending'];
  return heading.getAttribute('aria-sort') === first ? second : first;
}

/** Rows that are alike stay as they stand; those that say nothing come last, whichever the way. */
function sortRows(table: HTMLTableElement, column: number, direction: Direction, isNumeric: boolean): void {
  const body = table.tBodies[0];
  const sign = direction === 'ascending' ? 1 : -1;
  const keyOf = (row: HTMLTableRowElement) => row.cells[column]?.dataset.sort ?? '';
  const sorted = [...(body?.rows ?? [])].sort((a, b) => {
    const [one, two] = [keyOf(a), keyOf(b)];
    if (one === '' || two === '') return Number(one === '') - Number(two === '');
    return sign * (isNumeric ? Number(one) - Number(two) : one.localeCompare(two, 'en'));
  });
  body?.append(...sorted);
}

/** A row is shown where it has every word that was typed, and what was chosen. */
function filterRows(rows: readonly HTMLTableRowElement[], data: FormData): void {
  const words = String(data.get('words') ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean);
  const choice = String(data.get('choice') ?? '');
  for (const row of rows) {
    const has = (row.dataset.has ?? '').split(' ');
    const isChosen = choice === '' || has.includes(choice);
    row.hidden = !isChosen || !words.every((word) => row.dataset.words?.includes(word));
  }
}
