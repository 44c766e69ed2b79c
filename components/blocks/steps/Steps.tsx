import type { BlockOf } from '@/lib/content';
import { StepNumber } from '../../page/step-number/StepNumber';
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
  const Heading = `h${headingLevel}` as const;
  return (
    <ol className="steps">
      {steps.map(({ id, title, parts }, index) => (
        <li className={isNumeric ? 'steps__step steps__step--numbered' : 'steps__step'} key={id}>
          <Heading className="steps__title" id={id}>
            {isNumeric && <StepNumber number={index + 1} />}
            {title}
          </Heading>
          <div>{renderParts(parts)}</div>
        </li>
      ))}
    </ol>
  );
}
