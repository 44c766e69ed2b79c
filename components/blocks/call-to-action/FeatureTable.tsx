import { Table } from '../../govuk/table/Table';
import { Texts, type TextsProps } from '../Texts';

/** Props of `FeatureTable`. */
export interface FeatureTableProps {
  facts: readonly (TextsProps & { label: string })[];
  caption?: string | undefined;
}

/** Facts to decide by, each with its label. */
export function FeatureTable({ facts, caption }: FeatureTableProps) {
  return (
    <Table
      classes="feature-table"
      caption={caption}
      captionClasses="govuk-table__caption--m"
      firstCellIsHeader
      rows={facts.map(({ label, text }) => [{ children: label }, { children: <Texts text={text} /> }])}
    />
  );
}
