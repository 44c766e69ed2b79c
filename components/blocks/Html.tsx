/** Props of `Html`. */
export interface HtmlProps {
  /** HTML that lib/ has made from Markdown and sanitised. */
  html: string;
  classes?: string;
}

/** Text made from Markdown. */
export function Html({ html, classes = 'prose' }: HtmlProps) {
  return <div className={classes} dangerouslySetInnerHTML={{ __html: html }} />;
}
