/** Props of `Html`. */
export interface HtmlProps {
  /** HTML that lib/ has made from Markdown and sanitised. */
  html: string;
}

/** Text made from Markdown. */
export function Html({ html }: HtmlProps) {
  return <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />;
}
