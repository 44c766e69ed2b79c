/** What stands on top of a page that is shown in previews and while editing, and never published. */
export function DraftStrip() {
  return (
    <p className="draft-strip">
      <span className="container">Draft: not published</span>
    </p>
  );
}
