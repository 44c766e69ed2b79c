/** Props of `StepProgress`. */
export interface StepProgressProps {
  /** How many steps stand right before it. */
  count: number;
}

/** How many of the steps before it a visitor has marked as done, and a way to forget that. Only with a script. */
export function StepProgress({ count }: StepProgressProps) {
  return (
    <div className="step-progress needs-script" data-module="step-progress" hidden>
      <p role="status" tabIndex={-1}>
        0 of {count} steps done
      </p>
      <button type="button" className="link-button">
        Clear my progress
      </button>
      <span id="step-done" hidden>
        Done
      </span>
    </div>
  );
}
