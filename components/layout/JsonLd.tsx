/** Props of `JsonLd`. */
export interface JsonLdProps {
  /** What machines are told, as JSON-LD. */
  data: object;
}

/** Data for search engines: no browser runs it, and no text in it ends its element. */
export function JsonLd({ data }: JsonLdProps) {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
