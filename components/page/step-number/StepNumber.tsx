/** Props of `StepNumber`. */
export interface StepNumberProps {
  /** Counted from 1. */
  number: number;
}

/** The number of a step, at the start of its title: text, so that it is read out once; its dot is read and not shown. */
export function StepNumber({ number }: StepNumberProps) {
  return (
    <span className="step-number">
      {number}
      <span className="step-number__dot">.</span>{' '}
    </span>
  );
}
