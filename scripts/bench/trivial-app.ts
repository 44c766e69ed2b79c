import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../root';

const page = `
export const dynamicParams = false;
export const generateStaticParams = () =>
  Array.from({ length: Number(process.env.PAGES) }, (_, number) => ({ slug: ['page-' + number] }));
export default async function Page({ params }) {
  const { slug } = await params;
  return <main><h1>{slug}</h1></main>;
}
`;
const layout = `export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }\n`;
const config = `export default { output: 'export', typescript: { ignoreBuildErrors: true }, experimental: { serverSourceMaps: false, turbopackSourceMaps: false, turbopackInputSourceMaps: false }, enablePrerenderSourceMaps: false };\n`;

/** Writes an app whose export costs what Next’s own export costs: pages with a heading and nothing else. Returns its folder. */
export async function makeTrivialApp(): Promise<string> {
  const folder = join(root, '.build/bench/trivial');
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'app/[...slug]'), { recursive: true });
  await writeFile(join(folder, 'package.json'), '{"private": true, "type": "module"}\n');
  await writeFile(join(folder, 'next.config.js'), config);
  await writeFile(join(folder, 'app/layout.jsx'), layout);
  await writeFile(join(folder, 'app/[...slug]/page.jsx'), page);
  return folder;
}
