import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { JsonLd } from '@/components/layout/JsonLd';
import { LeadOn } from '@/components/layout/LeadOn';
import { movedMetadata, pageMetadata } from '@/components/layout/page-metadata';
import { SitePage } from '@/components/layout/SitePage';
import { SiteFrame } from '@/components/layout/site-frame/SiteFrame';
import { PageNotFound } from '@/components/page/page-not-found/PageNotFound';
import { SearchPage } from '@/components/page/search-page/SearchPage';
import { cardOf } from '@/lib/cards';
import { type CheckedSite, checkFiles, checkLoaded } from '@/lib/checks';
import { loadChanged, SEARCH_URL, type Site, withPages } from '@/lib/content';
import { listFinalRedirects, listMenu } from '@/lib/graph';
import { describePage } from '@/lib/machines';
import { type FinishedSite, listContent, type Manifest, makeManifest, readPage } from '@/lib/manifest';
import { listAToZ, listSearched, surroundPage } from '@/lib/plain';

/** What a site is made of besides its content. */
export interface Program {
  files: ReadonlyMap<string, string>;
  /** The one style sheet of all pages. */
  css: string;
  /** What another version of the program makes of a page’s HTML. */
  rewrite?(html: string): string;
}

/** A site rendered as a build does it, by the same components, without the framework and without pictures. */
export interface RenderedSite {
  checked: CheckedSite;
  /** By URL. */
  pages: ReadonlyMap<string, string>;
  manifest: Manifest;
}

const SHEET = '/_next/static/site.css';

/** Renders every page of a tree, with a head that says what a build’s says, and makes its manifest. */
export async function renderSite(
  files: Readonly<Record<string, string | Uint8Array>>,
  { files: program, css, rewrite = (html) => html }: Program,
): Promise<RenderedSite> {
  const checked = await checkOnce(files);
  const { site: whole } = checked;
  const published = whole.pages.filter(({ draft }) => !draft);
  const site = withPages(whole, published);
  const pages = new Map(listPages(site).map(([url, html]) => [url, rewrite(html)] as const));
  const finished: FinishedSite = {
    pages: [...pages].map(([url, html]) => [url, { bytes: html.length, reading: readPage(html) }] as const),
    sheets: new Map([[SHEET, css]]),
    scripts: new Map(),
    sizeOf: () => undefined,
    program,
  };
  return { checked, pages, manifest: await makeManifest(finished, checked, await listContent(checked)) };
}

let known: { files: Readonly<Record<string, string | Uint8Array>>; checked: CheckedSite } | undefined;

/** Checks a tree; of one that only has other texts than the last, what stays is not read anew. */
async function checkOnce(files: Readonly<Record<string, string | Uint8Array>>): Promise<CheckedSite> {
  const texts = new Map(
    Object.entries(files).flatMap(([path, text]) =>
      known?.files[path] === text || typeof text !== 'string' ? [] : [[path, text]],
    ),
  );
  const isNear =
    known &&
    Object.keys(known.files).every((path) => path in files) &&
    [...texts.keys()].every((path) => /\.(md|yml)$/.test(path));
  if (known && isNear) return checkLoaded(await loadChanged(known.checked, { moves: new Map(), texts }));
  const checked = await checkFiles(files);
  known ??= { files: { ...files }, checked };
  return checked;
}

function listPages(site: Site): [url: string, html: string][] {
  const menu = listMenu(site);
  const framed = (children: ReactNode) => (
    <SiteFrame site={site} menu={menu}>
      {children}
    </SiteFrame>
  );
  return [
    ...site.pages.map((page): [string, string] => {
      const card = { image: site.url + cardOf(site, page).url, logo: `${site.url}/logo.png` };
      const data = describePage(site, page, card);
      const body = (
        <>
          {data && <JsonLd data={data} />}
          <SitePage site={site} page={page} around={surroundPage(site, page)} />
        </>
      );
      return [page.url, renderPage(site, pageMetadata(site, page), body)];
    }),
    ...listFinalRedirects(site).map(({ from, to }): [string, string] => [
      from,
      renderPage(site, movedMetadata(site, to), framed(<LeadOn to={to} />)),
    ]),
    [
      SEARCH_URL,
      renderPage(
        site,
        { title: 'Search' },
        framed(<SearchPage letters={listAToZ(listSearched(site), site.language)} indexUrl="/index.json" />),
      ),
    ],
    ['/404', renderPage(site, { title: 'Page not found' }, framed(<PageNotFound indexUrl="/index.json" />))],
  ];
}

function renderPage(site: Site, metadata: Metadata, body: ReactNode): string {
  const head = renderToStaticMarkup(
    <>
      <link rel="stylesheet" href={SHEET} />
      {listTags(metadata)}
    </>,
  );
  const start = `<!DOCTYPE html><html lang="${site.language}" class="govuk-template"><head>${head}</head>`;
  return `${start}<body class="govuk-template__body" data-site="${site.url}">${renderToStaticMarkup(body)}</body></html>`;
}

/** The tags that the manifest reads; Next makes more of them. */
function listTags({ title, description, alternates, openGraph }: Metadata): ReactNode {
  const canonical = alternates?.canonical;
  const image = [openGraph?.images ?? []].flat()[0];
  const card = typeof image === 'object' && 'url' in image ? image : undefined;
  return (
    <>
      <title>{String(title)}</title>
      {description && <meta name="description" content={description} />}
      {typeof canonical === 'string' && <link rel="canonical" href={canonical} />}
      {openGraph?.title && <meta property="og:title" content={String(openGraph.title)} />}
      {openGraph?.description && <meta property="og:description" content={openGraph.description} />}
      {card && <meta property="og:image" content={String(card.url)} />}
      {card?.alt && <meta property="og:image:alt" content={card.alt} />}
    </>
  );
}
