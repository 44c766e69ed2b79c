/**
 * Imported before React: what is published is rendered without its checks for developers, which take as long again. Not
 * for a file that has JSX of its own, as that loads React before all that it imports.
 */
Object.assign(process.env, { NODE_ENV: 'production' });
