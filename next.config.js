const isPreview = process.env.NODE_ENV === 'development' || process.env.SITE_ENV === 'preview';

/**
 * Next builds static files alone; while editing, pages are made as they are asked for, so that a new file is a new
 * page. `scripts/build.ts` names the folder of the export, takes the framework's own scripts out of it and moves the
 * result to OUT_DIR; types are checked by `npm test`, not a second time here.
 *
 * @type {import('next').NextConfig}
 */
const config = {
  // Routes of files that end in .gallery.tsx are for previews and for editing: a production build does not see them.
  pageExtensions: isPreview ? ['ts', 'tsx', 'gallery.tsx'] : ['ts', 'tsx'],
  output: process.env.NODE_ENV === 'development' ? undefined : 'export',
  distDir: process.env.EXPORT_DIR ?? '.next',
  generateBuildId: () => 'site',
  images: { unoptimized: true },
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
  // Its ES module has no default export, which Node’s reading of the package does have.
  serverExternalPackages: ['opentype.js'],
  // While editing, the texts beside the pages are where the finishing step moves them in a build.
  ...(process.env.NODE_ENV === 'development' && {
    rewrites: async () => [
      { source: '/:path(.*).md', destination: '/beside/:path.md' },
      { source: '/:file(llms.txt|feed.xml)', destination: '/beside/:file' },
    ],
  }),
  sassOptions: { quietDeps: true, loadPaths: ['app/styles'] },
};

export default config;
