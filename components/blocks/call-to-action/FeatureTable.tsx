import type { BlockOf } from '@/lib/content';
import { Table } from '../../govuk/table/Table';
import type { RenderParts } from '../render-parts';

/** Props of `FeatureTable`. */
export interface FeatureTableProps {
  facts: Extract<BlockOf<'calls_to_action'>, { form: 'feature_table' }>['facts'];
  caption?: string | undefined;
  /** Draws what stands in its texts. */
  renderParts: RenderParts;
}

/** Facts to decide by, each with its label. */
export function FeatureTable({ facts, caption, renderParts }: FeatureTableProps) {
  return (
    <Table
      classes="feature-table"
      caption={caption}
      captionClasses="govuk-table__caption--m"
      firstCellIsHeader
      rows={facts.map(({ label, text }) => [{ children: label }, { children: renderParts(text) }])}
    />
  );
}
