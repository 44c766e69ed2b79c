/** The variables of the preview that tests look at: what a host would say of it, the same on every machine. */
export const triedPreview = {
  SITE_ENV: 'preview',
  BRANCH: 'say-more',
  COMMIT_REF: '2f7c1b9a0d3e4f5a6b7c8d9e0f1a2b3c4d5e6f70',
  REPOSITORY_URL: 'https://github.com/example/site',
};
