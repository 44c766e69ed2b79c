import { pageExamples } from '../../examples';
import { PrintButton } from './PrintButton';

/** States of `PrintButton`. */
export const examples = pageExamples('PrintButton', () => <PrintButton />, { 'at the end of a page': undefined });
