import { frameParts } from './frame-parts';
import { startParts } from './start-parts';

startParts(frameParts);
