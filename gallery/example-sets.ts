// The one register of examples. `npm run new` adds to it.

import { examples as arrowLink } from '../components/blocks/arrow-link/ArrowLink.examples';
import { examples as callToAction } from '../components/blocks/call-to-action/CallToAction.examples';
import { examples as expander } from '../components/blocks/expander/Expander.examples';
import { examples as inset } from '../components/blocks/inset/Inset.examples';
import { examples as quote } from '../components/blocks/quote/Quote.examples';
import type { ExampleSet } from '../components/examples';

/** Every component of ours with its examples. */
export const exampleSets: readonly ExampleSet[] = [arrowLink, callToAction, expander, inset, quote];
