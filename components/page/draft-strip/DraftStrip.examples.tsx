import { pageExamples } from '../../examples';
import { DraftStrip } from './DraftStrip';

/** States of `DraftStrip`. */
export const examples = pageExamples('DraftStrip', () => <DraftStrip />, { 'on a draft': undefined });
