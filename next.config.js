const isDevelopment = process.env.NODE_ENV === 'development';
const isPreview = isDevelopment || process.env.SITE_ENV === 'preview';

/**
 * Next builds static files alone; while editing, pages are made as they are asked for, so that a new file is a new
 * page. `scripts/build.ts` names the folder of the export, takes the framework's own scripts out of it and moves the
 * result to OUT_DIR; types are checked by `npm test`, not a second time here.
 *
 * @type {import('next').NextConfig}
 */
const config = {
  // Routes that end in .gallery.tsx are for previews and for editing, those in .editing.ts for editing alone: a build
  // writes the files beside the pages itself.
  pageExtensions: ['ts', 'tsx', ...(isPreview ? ['gallery.tsx'] : []), ...(isDevelopment ? ['editing.ts'] : [])],
  output: isDevelopment ? undefined : 'export',
  distDir: process.env.EXPORT_DIR ?? '.next',
  generateBuildId: () => 'site',
  // Known when the code is compiled: what is for previews alone is not even there for what is published.
  env: { SITE_ENV: process.env.SITE_ENV ?? 'production' },
  images: { unoptimized: true },
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
  // A build has no use for them: nothing of the framework is published.
  ...(!isDevelopment && {
    enablePrerenderSourceMaps: false,
    experimental: {
      serverSourceMaps: false,
      turbopackSourceMaps: false,
      turbopackInputSourceMaps: false,
      // It made each build slower than the one before: 12 s to compile from nothing, 17 s and then 24 s from its cache.
      turbopackFileSystemCacheForBuild: false,
    },
  }),
  // Its ES module has no default export, which Node’s reading of the package does have.
  serverExternalPackages: ['opentype.js'],
  // While editing, the texts beside the pages are where a build writes them.
  ...(isDevelopment && {
    rewrites: async () => [
      { source: '/:path(.*).md', destination: '/beside/:path.md' },
      { source: '/:file(llms.txt|feed.xml)', destination: '/beside/:file' },
      { source: '/.well-known/:file', destination: '/beside/.well-known/:file' },
    ],
  }),
  sassOptions: { quietDeps: true, loadPaths: ['app/styles'] },
};

export default config;
