import { siteParts } from './site-parts';
import { startParts } from './start-parts';

startParts(siteParts);
