import { listSlugs, readPage } from '../pages';

export const dynamicParams = false;
export const generateStaticParams = () => listSlugs().map((slug) => ({ slug }));

export async function generateMetadata({ params }) {
  const { title, description } = await readPage((await params).slug);
  return { title, description };
}

export default async function Page({ params }) {
  const { title, html } = await readPage((await params).slug);
  return (
    <main>
      <h1>{title}</h1>
      <div dangerouslySetInnerHTML={{ __html: html }} />
    </main>
  );
}
