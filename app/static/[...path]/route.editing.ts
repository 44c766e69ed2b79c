import { serveFrom } from '../../editing/serve-file';

export const GET = serveFrom('/static');
