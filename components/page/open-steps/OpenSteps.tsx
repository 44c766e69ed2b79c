import type { ReactNode } from 'react';
import type { HeadingLevel } from '@/lib/content';
import { joinClasses } from '../../govuk/element';
import { StepNumber } from '../step-number/StepNumber';

/** Props of `OpenSteps`. */
export interface OpenStepsProps {
  /** The level of the steps’ titles. */
  headingLevel: HeadingLevel;
  /** In their order: they are counted from 1. */
  steps: readonly OpenStep[];
  /** Whether a number stands in each title; else a dot beside it. */
  isNumbered?: boolean;
}

/** One step of a page that shows all its steps. */
export interface OpenStep {
  title: ReactNode;
  /** What there is to do. */
  content: ReactNode;
  /** What a link to the step ends with. */
  id?: string | undefined;
  /** Other ids that lead here. */
  aliases?: readonly string[];
}

/** Steps one below the other, all open: the way from the first to the last can be seen at once. */
export function OpenSteps({ headingLevel, steps, isNumbered = true }: OpenStepsProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <ol className="open-steps">
      {steps.map(({ title, content, id, aliases = [] }, index) => (
        <li
          className={joinClasses('open-steps__step', !isNumbered && 'open-steps__step--dotted')}
          id={id}
          key={id ?? `step-${index + 1}`}
        >
          <Heading className="open-steps__title">
            {aliases.map((alias) => (
              <span key={alias} id={alias} />
            ))}
            {isNumbered && <StepNumber number={index + 1} />}
            {title}
          </Heading>
          {content}
        </li>
      ))}
    </ol>
  );
}
