import type { Phase as PhaseData } from '@/lib/content';
import { Html } from '../../blocks/Html';
import { PhaseBanner } from '../../govuk/phase-banner/PhaseBanner';

/** Props of `Phase`. */
export interface PhaseProps {
  /** As `site.yml` has it. */
  phase: PhaseData;
}

/** How far the site has come, above every page. */
export function Phase({ phase }: PhaseProps) {
  return (
    <section className="phase" aria-label={phase.name}>
      <PhaseBanner classes="container" tag={{ children: phase.name }}>
        <Html html={phase.html} isInline />
      </PhaseBanner>
    </section>
  );
}
