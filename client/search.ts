import { searchParts } from './search-parts';
import { startParts } from './start-parts';

startParts(searchParts);
