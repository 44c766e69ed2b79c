/** Imported before React: what is published is rendered without its checks for developers, which take as long again. */
Object.assign(process.env, { NODE_ENV: 'production' });
