/** Props of `PageMoved`. */
export interface PageMovedProps {
  /** Where what stood here is now: a URL of the site, or of another one. */
  to: string;
}

/** What stands at an old path, for the moment until the browser leads on, and where it does not. */
export function PageMoved({ to }: PageMovedProps) {
  return (
    <main id="main-content" className="container plain-title prose">
      <h1>This page has moved</h1>
      <p>
        Its new address is <a href={to}>{to}</a>
      </p>
    </main>
  );
}
