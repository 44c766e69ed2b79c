import type { BlockOf } from '@/lib/content';
import { OpenSteps } from '../../page/open-steps/OpenSteps';
import type { RenderParts } from '../render-parts';

/** Props of `Steps`. */
export interface StepsProps {
  /** What the editor wrote, read by the engine. */
  block: BlockOf<'steps'>;
  /** Draws what stands in its texts. */
  renderParts: RenderParts;
}

/** Steps one below the other, all open; with a number in a circle where the page counts them. */
export function Steps({ block, renderParts }: StepsProps) {
  const { isNumeric, headingLevel, steps } = block;
  return (
    <OpenSteps
      headingLevel={headingLevel}
      isNumbered={isNumeric}
      steps={steps.map(({ id, title, parts }) => ({ id, title, content: renderParts(parts) }))}
    />
  );
}
