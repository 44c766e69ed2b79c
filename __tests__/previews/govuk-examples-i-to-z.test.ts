import { listSets } from '@/gallery/all-sets';
import { tryExamples } from '../support/try-examples';

tryExamples(listSets().filter(({ room, name }) => room === 'govuk' && name >= 'I'));
