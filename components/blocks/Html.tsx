/** Props of `Html`. */
export interface HtmlProps {
  /** HTML that lib/ has made from Markdown and sanitised. */
  html: string;
  /** Whether it stands within a line of text. */
  isInline?: boolean;
}

/** Text made from Markdown. */
export function Html({ html, isInline = false }: HtmlProps) {
  if (isInline) return <span dangerouslySetInnerHTML={{ __html: html }} />;
  return <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />;
}
