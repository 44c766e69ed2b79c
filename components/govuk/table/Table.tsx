import type { ReactNode } from 'react';
import { type ElementOptions, elementProps, joinClasses, type TextOptions } from '../element';

/** A cell of a table. */
export interface TableCell extends TextOptions {
  format?: string | undefined;
  colspan?: number | undefined;
  rowspan?: number | undefined;
}

/** Props of `Table`. */
export interface TableProps extends ElementOptions {
  rows: readonly (readonly TableCell[] | null | undefined | false)[];
  head?: readonly TableCell[] | undefined;
  caption?: ReactNode;
  captionClasses?: string | undefined;
  /** Whether the first cell of each row is its header. */
  firstCellIsHeader?: boolean | undefined;
}

/** GOV.UK Frontend’s table. */
export function Table({ rows, head, caption, captionClasses, firstCellIsHeader, ...options }: TableProps) {
  return (
    <table {...elementProps('govuk-table', options)}>
      {caption && <caption className={joinClasses('govuk-table__caption', captionClasses)}>{caption}</caption>}
      {head && (
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {head.map((cell, index) => (
              <th key={index} {...cellProps('govuk-table__header', cell)} scope="col">
                {cell.children}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody className="govuk-table__body">
        {rows.map(
          (row, index) =>
            row && (
              <tr key={index} className="govuk-table__row">
                {row.map((cell, column) =>
                  column === 0 && firstCellIsHeader ? (
                    <th key={column} {...cellProps('govuk-table__header', { ...cell, format: undefined })} scope="row">
                      {cell.children}
                    </th>
                  ) : (
                    <td key={column} {...cellProps('govuk-table__cell', cell)}>
                      {cell.children}
                    </td>
                  ),
                )}
              </tr>
            ),
        )}
      </tbody>
    </table>
  );
}

function cellProps(base: string, { format, classes, attributes, colspan, rowspan }: TableCell) {
  const all = joinClasses(format && `${base}--${format}`, classes);
  return elementProps(base, { classes: all, attributes }, { colSpan: colspan, rowSpan: rowspan });
}
