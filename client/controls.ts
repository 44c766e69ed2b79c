import { controlParts } from './control-parts';
import { startParts } from './start-parts';

startParts(controlParts);
