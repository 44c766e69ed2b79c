import type { Part } from '@/lib/content';
import { ArrowLink } from './ArrowLink';
import { CallToAction } from './CallToAction';
import { Expander } from './Expander';
import { Html } from './Html';
import { Inset } from './Inset';
import { Quote } from './Quote';

/** Props of `Parts`. */
export interface PartsProps {
  parts: readonly Part[];
}

/** Parts of a page in their order: the one registry from block to component. */
export function Parts({ parts }: PartsProps) {
  return parts.map((part, index) => <PartOf key={`${part.type}-${index + 1}`} part={part} />);
}

function PartOf({ part }: { part: Part }) {
  switch (part.type) {
    case 'html':
      return <Html html={part.html} />;
    case 'quote':
      return <Quote block={part} />;
    case 'inset_text':
      return <Inset block={part} />;
    case 'expander':
      return <Expander block={part} />;
    case 'calls_to_action':
      return <CallToAction block={part} />;
    case 'cta_arrow_link':
      return <ArrowLink block={part} />;
    default:
      return part satisfies never;
  }
}
