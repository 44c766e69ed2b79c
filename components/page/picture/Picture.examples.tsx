import { pageExamples } from '../../examples';
import { Picture } from './Picture';

/** States of `Picture`. */
export const examples = pageExamples('Picture', ({ picture }) => <Picture picture={picture} sizes="100vw" />, {
  'as wide as its place': undefined,
});
